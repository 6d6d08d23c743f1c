import { nameFromEmail } from '../../format/person-name.ts';

/** What a colleague is called: by their address where it is one. */
export function colleague(by: string): string {
  return by.includes('@') ? nameFromEmail(by) : by;
}
