/** What was entered in a field of a form, without blanks around it; empty if nothing was. */
export function formText(said: FormData, name: string): string {
  const value = said.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
