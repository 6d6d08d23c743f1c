import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

/** The query parameters of the URL, as single values or lists. */
export interface QueryParams {
  one(name: string): string | null;
  /** Values are comma-separated. */
  many(name: string): readonly string[];
  /**
   * Sets the given parameters. Null or an empty list removes one. Adds a history entry unless `replace` is
   * set, as while the user types.
   */
  set(
    changes: Readonly<Record<string, string | readonly string[] | null>>,
    options?: { replace?: boolean },
  ): void;
}

/** Page state that is kept in the URL, so that links include it. */
export function useQueryParams(): QueryParams {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const set = useCallback<QueryParams['set']>(
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
