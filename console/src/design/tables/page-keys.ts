import { useEffect } from 'react';

/** A key that only some pages answer to. */
export type PageKey = 'move' | 'open' | 'select' | 'snooze' | 'copy';

const active = new Set<readonly PageKey[]>();

/** Says which keys a part of the page answers to, for as long as it is there. */
export function usePageKeys(keys: readonly PageKey[]): void {
  useEffect(() => {
    active.add(keys);
    return () => {
      active.delete(keys);
    };
  }, [keys]);
}

/** The keys that the page answers to by now. */
export function pageKeys(): ReadonlySet<PageKey> {
  return new Set([...active].flat());
}
