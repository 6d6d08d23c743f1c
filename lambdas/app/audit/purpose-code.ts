/** A code, so that no one's name or words come in with it. */
const FORM = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Whether a text may stand in the audit as what a call is for: a code such as a ticket's number. */
export function isPurposeCode(text: string): boolean {
  return FORM.test(text);
}
