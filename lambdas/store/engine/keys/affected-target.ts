import type { ItemKey } from './keys.ts';
import { STORED_SNOOZE } from './stored-snooze.ts';

/** What must be recomputed after a change of the item with this key. */
export type AffectedTarget =
  | { kind: 'ACCOUNT'; tenant: string; accountId: string }
  | { kind: 'JOB'; tenant: string; accountId: string; jobKey: string }
  | { kind: 'OTHER' };

const OF_JOB = new RegExp(`^J#([^#]+)#(?:HIST|${STORED_SNOOZE.key})#`);

/**
 * Parses the key of a stream record. Inputs of an assessment name what to recompute; everything else is
 * `OTHER`.
 */
export function affectedBy({ pk, sk }: ItemKey): AffectedTarget {
  const [, tenant, accountId] = /^T#([^#]*)#A#([^#]+)$/.exec(pk) ?? [];
  if (tenant === undefined || accountId === undefined) return { kind: 'OTHER' };
  if (/^A#(ACCOUNT$|OUTCOME#|RESP#)/.test(sk)) return { kind: 'ACCOUNT', tenant, accountId };
  const jobKey = OF_JOB.exec(sk)?.[1];
  return jobKey === undefined ? { kind: 'OTHER' } : { kind: 'JOB', tenant, accountId, jobKey };
}
