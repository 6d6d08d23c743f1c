import * as z from 'zod/mini';
import { RESTORABLE_MS } from '../../app/saved-views/own-view.ts';
import type { SavedView } from '../../app/saved-views/saved-views-port.ts';
import { VIEWED_LISTS } from '../../app/saved-views/viewed-lists.ts';
import { decode, json } from '../engine/decode.ts';
import type { ItemKey, Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const savedViewItem = z.lazy(() =>
  z.object({
    type: z.literal('SavedView'),
    version: z.number(),
    body: json(
      z.object({
        id: z.string(),
        list: z.enum(VIEWED_LISTS),
        name: z.string(),
        query: z.string(),
        isShared: z.boolean(),
        owner: z.string(),
        createdBy: z.string(),
        createdAt: z.number(),
        updatedAt: z.number(),
        deletedAt: z.nullable(z.number()),
      }),
    ),
  }),
);

export function savedViewKey(keys: Keys, { id, owner, isShared }: SavedView): ItemKey {
  return keys.savedView(isShared ? null : owner, id);
}

export function toSavedViewItem(keys: Keys, view: SavedView, version: number): Item {
  return {
    ...savedViewKey(keys, view),
    type: 'SavedView',
    version,
    body: JSON.stringify(view),
    ...(view.deletedAt !== null && {
      expiresAt: Math.ceil((view.deletedAt + RESTORABLE_MS) / 1000),
    }),
  };
}

export function fromSavedViewItem(item: Item): { value: SavedView; version: number } {
  const { body, version } = decode(savedViewItem, item);
  return { value: body, version };
}
