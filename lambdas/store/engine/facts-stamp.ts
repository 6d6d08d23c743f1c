import type { Job } from '../../domain/jobs/job.ts';
import { hash } from './keys/key-parts.ts';
import type { Keys } from './keys/keys.ts';
import type { Item } from './table.ts';
import type { WriteOp } from './write-op.ts';
import { STORED_SNOOZE } from './keys/stored-snooze.ts';

/**
 * A hash of the versions of the facts that a projection read. Facts that change and change back get a
 * different stamp, although their figures are equal. Versions never decrease; removing one of the items
 * increments the account's version instead. Items removed by retention don't need this, because what was
 * computed from them was committed long before.
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

/**
 * Types of the items that contain facts. Reads of an account's facts fetch these, and the stamp covers the
 * same ones: a type that was only read could change figures without changing the stamp.
 */
export const FACT_TYPES = ['Account', 'Outcome', 'Respondent', 'History', STORED_SNOOZE.type];

/** A candidate's version counts people's decisions. At version 0 it is derived from other facts. */
function isFact({ type, version }: Item): boolean {
  return FACT_TYPES.includes(String(type)) || (type === 'Candidate' && version !== 0);
}

/**
 * Required with every removal of a fact: the remaining facts may equal earlier ones, but must get a different
 * stamp.
 */
export function bumpAccountVersionOp(keys: Keys, accountId: string): WriteOp {
  const condition = { kind: 'exists' } as const;
  return { kind: 'update', key: keys.account(accountId), add: { version: 1 }, condition };
}
