import { hashOf } from '../import/responses/submission.ts';
import { fold } from '../table/fold.ts';
import type { Header } from '../table/layout/header.ts';

/** A fingerprint of a file's headers. The next export of the same survey has the same fingerprint. */
export function fingerprintOf({ names }: Pick<Header, 'names'>): string {
  return hashOf(names.map(fold)).slice(0, 32);
}
