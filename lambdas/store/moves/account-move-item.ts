import * as z from 'zod/mini';
import type { AccountMove } from '../../app/moves/account-moves-port.ts';
import { decode } from '../engine/decode.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const moveItem = z.lazy(() =>
  z.object({
    type: z.literal('AccountMove'),
    fromId: z.string(),
    intoId: z.string(),
    startedAt: z.number(),
    finishedAt: z.nullable(z.number()),
  }),
);

/** The move is listed until it is settled. */
export function toAccountMoveItem(keys: Keys, move: AccountMove): Item {
  return {
    ...keys.accountMove(move.fromId),
    gsi4pk: keys.lists.movingAccounts,
    gsi4sk: move.fromId,
    type: 'AccountMove',
    version: 1,
    ...move,
  };
}

export function fromAccountMoveItem(item: Item): AccountMove {
  const { type: _, ...move } = decode(moveItem, item);
  return move;
}

/** The item that marks both accounts for the projector while one is merged into the other. */
export function toMergingItem(keys: Keys, accountId: string, otherId: string): Item {
  return { ...keys.merging(accountId, otherId), type: 'Merging', version: 1 };
}

/** The id of the account that this one was merged into. Null if it was not merged. */
export function mergedIntoOf(item: Item): string | null {
  return typeof item.mergedInto === 'string' ? item.mergedInto : null;
}
