import { nameFromEmail } from '../../format/person-name.ts';

/** Display name of a colleague, derived from the e-mail address if it is one. */
export function colleague(by: string): string {
  return by.includes('@') ? nameFromEmail(by) : by;
}
