import { useState } from 'react';

/**
 * What is being entered, kept in this browser tab: it survives Escape, another page and a reload, and goes when it is
 * saved, or with the tab: words of customers stay on no disk longer than needed.
 */
export function useDraft<Value>(
  place: string,
  nothing: Value,
  isNothing: (draft: Value) => boolean = () => false,
) {
  const [draft, setDraft] = useState<Value>(() => {
    const kept = sessionStorage.getItem(place);
    return kept === null ? nothing : (JSON.parse(kept) as Value);
  });
  return {
    draft,
    change: (changed: Value) => {
      setDraft(changed);
      if (isNothing(changed)) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, JSON.stringify(changed));
    },
    forget: () => {
      setDraft(nothing);
      sessionStorage.removeItem(place);
    },
  };
}
