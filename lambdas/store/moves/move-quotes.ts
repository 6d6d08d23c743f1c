import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import { computedAttributes, fromCandidateItem } from '../derived/candidate-item.ts';
import { bumpAccountVersionOp } from '../engine/facts-stamp.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { consentOp, fromConsentItem } from '../facts/people/consent-item.ts';
import { quoteItems } from '../privacy/personal-items.ts';
import { moveItem } from './move-item.ts';
import type { MovedPeople } from './move-past.ts';

/**
 * Moves the testimonials that were decided on, each with all its consent records in one transaction. The
 * others are recomputed from the person's answers.
 */
export async function moveQuotes(context: StoreContext, move: MovedPeople): Promise<void> {
  const items = await quoteItems(context, move.from);
  await inParallel(items, (found) =>
    moveItem(context, found, (item) => quoteOps(context, move, item)),
  );
}

async function quoteOps(context: StoreContext, move: MovedPeople, item: Item): Promise<WriteOp[]> {
  const { table, keys } = context;
  const { value: candidate, version } = fromCandidateItem(item);
  // The next projection deletes it and recomputes it for the person who stays.
  if (version === 0) return [];
  const moved = { ...candidate, ...move.into };
  const known = await table.get(keys.quote(moved));
  // A decision on the same quote of the person who stays is kept. None was possible before the move.
  if (known && fromCandidateItem(known).version > 0) return [];
  return [
    { kind: 'delete', key: keyOf(item), condition: atVersion(version) },
    decidedOp(context, moved, version),
    ...(await consentOps(context, candidate, moved)),
    // Makes a concurrent projection of the account detect that it was overtaken.
    bumpAccountVersionOp(keys, move.into.accountId),
  ];
}

/** Fails if a decision is made on the same quote of the person who stays in the meantime. */
function decidedOp(
  { keys, shards, now }: StoreContext,
  candidate: Candidate,
  version: number,
): WriteOp {
  const item = {
    ...keys.quote(candidate),
    version,
    decision: JSON.stringify(candidate.decision),
    ...computedAttributes(keys, candidate, shards, now()),
  };
  const condition = { kind: 'equals', attribute: 'version', value: 0, orAbsent: true } as const;
  return { kind: 'put', item, condition };
}

async function consentOps(
  { table, keys }: StoreContext,
  candidate: Candidate,
  moved: Candidate,
): Promise<WriteOp[]> {
  const numbers = Array.from({ length: candidate.decision.consentRecords }, (_, i) => i + 1);
  const items = await table.batchGet(
    numbers.map((number) => keys.consent(candidate, number)),
    true,
  );
  return items.flatMap((item, i): WriteOp[] =>
    item
      ? [{ kind: 'delete', key: keyOf(item) }, consentOp(keys, moved, i + 1, fromConsentItem(item))]
      : [],
  );
}
