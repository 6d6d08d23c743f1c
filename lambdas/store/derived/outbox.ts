import * as z from 'zod/mini';
import { decode } from '../engine/decode.ts';
import type { ItemKey } from '../engine/keys/keys.ts';
import type { StoreContext } from '../engine/store-context.ts';

const outboxItem = z.lazy(() =>
  z.object({ type: z.literal('Outbox'), event: z.string(), detail: z.string() }),
);

/** Events that were written in the transaction of an assessment. */
export function outboxStore({ table }: StoreContext) {
  return {
    /** In the order of the keys. Null for an event that has expired. */
    async read(keys: readonly ItemKey[]) {
      const items = await table.batchGet(keys, true);
      return items.map((item) => {
        if (!item) return null;
        const { event, detail } = decode(outboxItem, item);
        return { kind: event, detail };
      });
    },
  };
}
