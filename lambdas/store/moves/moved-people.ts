import type { Versioned } from '../../app/kernel/ports.ts';
import type { PersonKey } from '../../app/privacy/erasure/erasures-port.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { fromRespondentItem } from '../facts/people/respondent-item.ts';
import { fromMoveItem } from './person-move-item.ts';

/** Maximum number of successive moves that are followed. Each one costs two reads. */
const MOST_MOVES = 10;

/**
 * Returns the people that missing people were moved or merged into, in their order. Null for those who were
 * not. Takes two reads per move followed, and none if no one is missing.
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

/** Follows one more move. Sets the people found, and returns those who have moved on. */
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
