import { useState } from 'react';

/** The last answer: one that does not arrive removes nothing that a user is reading or typing. */
export function useKept<T>(value: T | null | undefined): T | null {
  const [kept, setKept] = useState<T | null>(value ?? null);
  if (value != null && value !== kept) setKept(value);
  return value ?? kept;
}
