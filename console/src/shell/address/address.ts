import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What the address says after the `?`: lists and single values by name. */
export interface Address {
  one(name: string): string | null;
  /** Values are separated by commas. */
  many(name: string): readonly string[];
  /**
   * Sets the values given; null and an empty list take a name out. The back button undoes it, unless the entry of
   * the history is to be replaced, as while someone types.
   */
  set(
    changes: Readonly<Record<string, string | readonly string[] | null>>,
    options?: { replace?: boolean },
  ): void;
}

/** The state that a link carries along. */
export function useAddress(): Address {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const set = useCallback<Address['set']>(
    (changes, options) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes)) {
        const text = typeof value === 'string' ? value : (value ?? []).join(',');
        if (text === '') next.delete(name);
        else next.set(name, text);
      }
      const query = next.toString();
      navigate(query === '' ? path : `${path}?${query}`, options);
    },
    [search, path, navigate],
  );
  const given = new URLSearchParams(search);
  return {
    one: (name) => given.get(name),
    many: (name) => given.get(name)?.split(',').filter(Boolean) ?? [],
    set,
  };
}
