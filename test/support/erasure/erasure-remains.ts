import { createDeps, type Deps } from '../../../lambdas/platform/composition.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { MARK } from './erasure-commands.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';
import { dumpOf } from '../store/table-dump.ts';

/** What of a dump tells of the person to be erased: their marked words, or their random id. */
export interface Remains {
  marked: readonly unknown[];
  /** The ledger aside. */
  byId: readonly Item[];
}

/** Looks for a person in every item, every index entry, and all that the stream has told of. */
export async function remainsOf(
  { config, store }: StoredFoothold,
  respondentId: string,
): Promise<Remains> {
  const { items, entries, records } = await dumpOf(config);
  const holds = (text: string) => (part: unknown) => JSON.stringify(part).includes(text);
  const stored = [...items, ...entries];
  const others = stored.filter(({ pk }) => pk !== store.keys.erasuresPk);
  return {
    // Of the stream and of failed batches only words count: in their keys stand random ids.
    marked: [...stored, ...records].filter(holds(MARK)),
    byId: others.filter(holds(respondentId)),
  };
}

export const NOTHING: Remains = { marked: [], byId: [] };

/** Dependencies on the same table whose process dies right after so many writes. */
export interface Dying {
  deps: Deps;
  dieAfter(writes: number): void;
}

export function dyingDeps(foothold: StoredFoothold): Dying {
  let left = Infinity;
  const deps = createDeps(foothold.config, {
    now: () => foothold.clock.now,
    onConsumed: ({ operation }) => {
      if (operation !== 'write') return;
      left -= 1;
      if (left < 0) throw new Error('killed');
    },
  });
  return { deps, dieAfter: (writes) => (left = writes) };
}
