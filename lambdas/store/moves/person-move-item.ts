import * as z from 'zod/mini';
import type { PersonMove } from '../../app/moves/moves-port.ts';
import type { PersonKey } from '../../app/privacy/erasure/erasures-port.ts';
import { decode } from '../engine/decode.ts';
import type { ItemKey, Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const person = z.object({ accountId: z.string(), respondentId: z.string() });

const moveItem = z.lazy(() =>
  z.object({
    type: z.literal('Move'),
    from: person,
    into: person,
    startedAt: z.number(),
    finishedAt: z.nullable(z.number()),
  }),
);

const movedIntoItem = z.lazy(() => z.object({ type: z.literal('MovedInto'), from: person }));

/** The move is listed until it is settled. The item is kept after that, so that old ids still resolve. */
export function toMoveItem(keys: Keys, move: PersonMove): Item {
  const { from } = move;
  return {
    ...keys.move(from),
    gsi4pk: keys.lists.moving,
    gsi4sk: `${from.accountId}#${from.respondentId}`,
    type: 'Move',
    version: 1,
    ...move,
  };
}

/** The reverse lookup of a move, by the person moved into. */
export function toMovedIntoItem(keys: Keys, { from, into }: PersonMove): Item {
  return { ...keys.movedInto(into, from), type: 'MovedInto', version: 1, from };
}

export function fromMovedIntoItem(item: Item): PersonKey {
  return decode(movedIntoItem, item).from;
}

export function fromMoveItem(item: Item): PersonMove {
  const { type: _, ...move } = decode(moveItem, item);
  return move;
}

/** Returns the person that an entry in the list of moves is about. */
export function moverOf({ pk, sk }: ItemKey, keys: Keys): PersonKey {
  return {
    accountId: pk.slice(keys.accountPk('').length),
    respondentId: sk.slice(keys.movePrefix.length),
  };
}
