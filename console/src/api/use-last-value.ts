import { useState } from 'react';

/**
 * Returns the last known value, so that a failed request does not remove what the user is reading or editing.
 */
export function useLastValue<T>(value: T | null | undefined): T | null {
  const [kept, setKept] = useState<T | null>(value ?? null);
  if (value != null && value !== kept) setKept(value);
  return value ?? kept;
}
