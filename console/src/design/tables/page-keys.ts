import { useEffect } from 'react';

/** A keyboard shortcut that only some pages support. */
export type PageKey = 'move' | 'open' | 'select' | 'snooze' | 'copy';

const active = new Set<readonly PageKey[]>();

/** Registers the shortcuts of a component while it is mounted. */
export function usePageKeys(keys: readonly PageKey[]): void {
  useEffect(() => {
    active.add(keys);
    return () => {
      active.delete(keys);
    };
  }, [keys]);
}

/** The shortcuts that the page currently supports. */
export function pageKeys(): ReadonlySet<PageKey> {
  return new Set([...active].flat());
}
