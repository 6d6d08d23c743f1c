/** Only a code is allowed, so that it can't contain names or sentences. */
const FORM = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Whether a text is a valid purpose of a call: a code such as a ticket number. */
export function isPurposeCode(text: string): boolean {
  return FORM.test(text);
}
