import { useState } from 'react';

/** What was there last: an answer that does not arrive takes nothing away that somebody looks at, or types in. */
export function useKept<T>(value: T | null | undefined): T | null {
  const [kept, setKept] = useState<T | null>(value ?? null);
  if (value != null && value !== kept) setKept(value);
  return value ?? kept;
}
