import { useState } from 'react';
import { type CallDraft, emptyDraft, isEmpty } from './draft.ts';

/**
 * The draft of a call on an account, kept in this browser tab while it is written. It goes with the
 * tab: words of customers stay on no disk longer than needed.
 */
export function useKeptDraft(place: string) {
  const [draft, setDraft] = useState<CallDraft>(() => read(place) ?? emptyDraft(newKey()));
  return {
    draft,
    change: (changed: CallDraft) => {
      setDraft(changed);
      if (isEmpty(changed)) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, JSON.stringify(changed));
    },
    discard: () => {
      sessionStorage.removeItem(place);
      setDraft(emptyDraft(newKey()));
    },
  };
}

function newKey(): string {
  return crypto.randomUUID();
}

function read(place: string): CallDraft | null {
  const kept = sessionStorage.getItem(place);
  return kept === null ? null : (JSON.parse(kept) as CallDraft);
}
