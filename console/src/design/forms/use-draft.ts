import { useState } from 'react';

/** Stands for the value of an empty number field, since JSON has no NaN. */
const EMPTY_NUMBER = '\u0000NaN';

/**
 * Draft of a form, kept in session storage. It survives Escape, navigation and a reload, and is deleted on
 * save or with the tab, because it may quote customers.
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
    /** Whether the draft was restored and has not been discarded since. */
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
