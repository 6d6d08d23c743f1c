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

/** Listed until it is settled. */
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

/** The item that the projector finds in both accounts while one becomes the other. */
export function toMergingItem(keys: Keys, accountId: string, otherId: string): Item {
  return { ...keys.merging(accountId, otherId), type: 'Merging', version: 1 };
}

/** Where the ids of an account lead that became another one; null for any other. */
export function mergedIntoOf(item: Item): string | null {
  return typeof item.mergedInto === 'string' ? item.mergedInto : null;
}
