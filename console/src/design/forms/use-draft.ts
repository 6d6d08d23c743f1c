import { useState } from 'react';

/** What stands for a number field that was left empty: JSON has no NaN. */
const EMPTY_NUMBER = '\u0000NaN';

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
    return kept === null ? nothing : (JSON.parse(kept, revived) as Value);
  });
  const [isRestored, setRestored] = useState(() => sessionStorage.getItem(place) !== null);
  return {
    draft,
    /** Whether it was entered before, and has not been discarded since. */
    isRestored,
    change: (changed: Value) => {
      setDraft(changed);
      if (isNothing(changed)) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, JSON.stringify(changed, kept));
    },
    forget: () => {
      setDraft(nothing);
      setRestored(false);
      sessionStorage.removeItem(place);
    },
  };
}

function kept(_: string, value: unknown): unknown {
  return Number.isNaN(value) ? EMPTY_NUMBER : value;
}

function revived(_: string, value: unknown): unknown {
  return value === EMPTY_NUMBER ? NaN : value;
}
