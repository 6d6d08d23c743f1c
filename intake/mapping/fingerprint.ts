import { hashOf } from '../import/responses/submission.ts';
import { fold } from '../table/fold.ts';
import type { Header } from '../table/layout/header.ts';

/** A name for the headers of a file: next month's export of the same survey has the same. */
export function fingerprintOf({ names }: Pick<Header, 'names'>): string {
  return hashOf(names.map(fold)).slice(0, 32);
}
