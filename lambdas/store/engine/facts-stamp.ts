import type { Job } from '../../domain/jobs/job.ts';
import { hash } from './keys/key-parts.ts';
import type { Keys } from './keys/keys.ts';
import type { Item } from './table.ts';
import type { WriteOp } from './write-op.ts';
import { STORED_SNOOZE } from './keys/stored-snooze.ts';

/**
 * Names the facts that a projection saw, by their versions: facts that change and change back have
 * another name than before, although their figures are equal. Versions never go back; anyone who removes
 * one of the items moves the account's on instead (what is only too old to be kept needs none: what was
 * made of it was committed long before).
 */
export function factsStamp(job: Job, items: readonly Item[]): string {
  const versions = items
    .filter(isFact)
    .map(
      ({ sk, version, recordedAt, retractedAt }) =>
        `${String(sk)} ${String(retractedAt ?? recordedAt ?? version)}`,
    )
    .sort();
  return hash(String(job.revision), ...versions);
}

const FACTS = new Set(['Account', 'Respondent', 'Outcome', 'History', STORED_SNOOZE.type]);

/** The version of a candidate counts what people decided: until then it follows from the rest. */
function isFact({ type, version }: Item): boolean {
  return FACTS.has(String(type)) || (type === 'Candidate' && version !== 0);
}

/** With every removal of a fact: what is left may be the facts of before, and is not the same. */
export function movedOnOp(keys: Keys, accountId: string): WriteOp {
  const condition = { kind: 'exists' } as const;
  return { kind: 'update', key: keys.account(accountId), add: { version: 1 }, condition };
}
