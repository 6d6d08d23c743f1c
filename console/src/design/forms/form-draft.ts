import { useLayoutEffect, useState } from 'react';
import { useDraft } from './use-draft.ts';

type Entries = Readonly<Record<string, string>>;

/** Unsaved input of a form, by field name. */
export interface FormDraft {
  /** Whether the input was restored from an earlier draft. */
  isRestored: boolean;
  /** Initial value of a text field: its draft, or else its current value. */
  text(name: string, usual: string): string;
  isOn(name: string, usual: boolean): boolean;
  /**
   * Stores the field values after the change is rendered, so that dependent fields are up to date as well.
   */
  keep(form: HTMLFormElement): void;
  forget(): void;
}

/** Draft of a form with uncontrolled fields. */
export function useFormDraft(place: string): FormDraft {
  const { draft, isRestored, change, forget } = useDraft<Entries | null>(place, null);
  const [changed, setChanged] = useState<{ form: HTMLFormElement } | null>(null);
  // Saves in the commit of the change rather than on a timer, so that nothing is lost if Escape or a reload
  // follows immediately.
  useLayoutEffect(() => {
    if (changed) change(entriesOf(changed.form));
  }, [changed]);
  return {
    isRestored,
    text: (name, usual) => (draft === null ? usual : (draft[name] ?? '')),
    isOn: (name, usual) => (draft === null ? usual : name in draft),
    keep: (form) => setChanged({ form }),
    forget,
  };
}

function entriesOf(form: HTMLFormElement): Entries {
  const said = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(said) as Entries;
}
