import { createDeps, type Deps } from '../../../lambdas/platform/composition.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { MARK } from './erasure-commands.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';
import { dumpOf } from '../store/table-dump.ts';

/** Data in a dump that still refers to the erased contact: by marked text, or by random id. */
export interface Remains {
  marked: readonly unknown[];
  /** Excludes the ledger of erasures. */
  byId: readonly Item[];
}

/** Searches every item, index entry and stream record for a contact. */
export async function remainsOf(
  { config, store }: StoredFoothold,
  respondentId: string,
): Promise<Remains> {
  const { items, entries, records } = await dumpOf(config);
  const holds = (text: string) => (part: unknown) => JSON.stringify(part).includes(text);
  const stored = [...items, ...entries];
  const others = stored.filter(({ pk }) => pk !== store.keys.erasuresPk);
  return {
    // Stream records and failed batches are searched for text only: their keys contain random ids.
    marked: [...stored, ...records].filter(holds(MARK)),
    byId: others.filter(holds(respondentId)),
  };
}

export const NOTHING: Remains = { marked: [], byId: [] };

/** Dependencies on the same table whose process dies after a given number of writes. */
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
