import { useState } from 'react';
import { freeKeyFor } from '../step-list.ts';
import { t } from '../texts.ts';

interface KeyFieldProps {
  /** The wording from which the key is derived until the user changes it. */
  words: string;
  taken: readonly string[];
  kept: string;
}

/** The key of a new step: derived from its wording, editable until it is first saved. */
export function KeyField({ words, taken, kept }: KeyFieldProps) {
  const [own, setOwn] = useState(kept);
  const made = words.trim() === '' ? '' : freeKeyFor(words, taken);
  return (
    <label className="field-row">
      <span>{t('keyField')}</span>
      <input
        className="field"
        name="key"
        required
        maxLength={128}
        pattern="[^#]+"
        value={own || made}
        onChange={({ target }) => {
          setOwn(target.value);
          target.setCustomValidity(taken.includes(target.value.trim()) ? t('keyTaken') : '');
        }}
      />
      <input type="hidden" name="ownKey" value={own} />
      <span className="label">{t('keyHint')}</span>
    </label>
  );
}
