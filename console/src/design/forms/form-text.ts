/** Trimmed value of a form field. Empty if nothing was entered. */
export function formText(said: FormData, name: string): string {
  const value = said.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
