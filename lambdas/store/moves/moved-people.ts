import type { Versioned } from '../../app/kernel/ports.ts';
import type { PersonKey } from '../../app/privacy/erasure/erasures-port.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { fromRespondentItem } from '../facts/people/respondent-item.ts';
import { fromMoveItem } from './person-move-item.ts';

/** How often someone may have become someone else: each time is two reads. */
const MOST_MOVES = 10;

/**
 * Who people became of whom nothing is found any more, in their order; null where they became no one. Two
 * reads for each person who is missing, and none where everyone was found.
 */
export async function movedPeople(
  context: StoreContext,
  missing: readonly PersonKey[],
): Promise<readonly (Versioned<Respondent> | null)[]> {
  const found: (Versioned<Respondent> | null)[] = missing.map(() => null);
  let left = missing.map((key, i) => ({ key, i }));
  for (let turn = 0; left.length > 0 && turn < MOST_MOVES; turn += 1) {
    left = await follow(context, left, found);
  }
  return found;
}

interface Sought {
  key: PersonKey;
  i: number;
}

/** One move further: those that are found are entered, those that went on are answered. */
async function follow(
  { table, keys }: StoreContext,
  sought: readonly Sought[],
  found: (Versioned<Respondent> | null)[],
): Promise<Sought[]> {
  const moves = await table.batchGet(
    sought.map(({ key }) => keys.move(key)),
    true,
  );
  const next = sought.flatMap(({ i }, at) => {
    const item = moves[at];
    return item ? [{ key: fromMoveItem(item).into, i }] : [];
  });
  const items = await table.batchGet(
    next.map(({ key }) => keys.respondent(key.accountId, key.respondentId)),
    true,
  );
  return next.filter(({ i }, at) => {
    const item = items[at];
    if (item) found[i] = fromRespondentItem(item);
    return !item;
  });
}
