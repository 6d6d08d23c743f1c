import { useLayoutEffect, useState } from 'react';
import { useDraft } from './use-draft.ts';

type Entries = Readonly<Record<string, string>>;

/** What was typed in a form and not saved yet, by the names of its fields; null: nothing. */
export interface FormDraft {
  /** Whether it was typed before. */
  isRestored: boolean;
  /** What a text begins with: what was typed before, or what it is now. */
  text(name: string, usual: string): string;
  isOn(name: string, usual: boolean): boolean;
  /** Keeps what is in the fields once the change is drawn: by then, what follows from it is in its fields as well. */
  keep(form: HTMLFormElement): void;
  forget(): void;
}

/** Keeps what is typed in a form whose fields keep their values themselves. */
export function useFormDraft(place: string): FormDraft {
  const { draft, isRestored, change, forget } = useDraft<Entries | null>(place, null);
  const [changed, setChanged] = useState<{ form: HTMLFormElement } | null>(null);
  // In the commit that a change leads to, and by no timer: an Escape or a reload right after it must lose no letter.
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
