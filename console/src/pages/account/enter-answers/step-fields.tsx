import type { KeyboardEvent } from 'react';
import { REASONS, reasonName } from '../../../design/bands/reason-names.ts';
import type { DifficultyReason } from '../../../generated/graphql.ts';
import { isDifficult, type StepEntry } from './draft.ts';
import { t } from '../texts.ts';

/** In the order of the keys 1 to 5. */
const EFFORTS = ['VERY_DIFFICULT', 'DIFFICULT', 'NEITHER', 'EASY', 'VERY_EASY'] as const;

interface StepFieldsProps {
  statement: string;
  entry: StepEntry;
  /** Whether the step has a comment but no rating yet. */
  lacksRating: boolean;
  onChange: (entry: StepEntry) => void;
}

/** One step: five ratings, set by click or with the keys 1 to 5, and the customer's comment. */
export function StepFields({ statement, entry, lacksRating, onChange }: StepFieldsProps) {
  const rateByKey = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const isTyping =
      event.target instanceof HTMLSelectElement ||
      (event.target instanceof HTMLInputElement && event.target.type === 'text');
    const rated = isTyping ? undefined : EFFORTS[Number(event.key) - 1];
    if (rated === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange({ ...entry, effort: rated });
  };
  return (
    <fieldset className="entry" onKeyDown={rateByKey}>
      <legend>{statement}</legend>
      <div className="entry-choices">
        {EFFORTS.map((effort, place) => (
          <label key={effort} className="entry-choice">
            <input
              type="radio"
              name={`effort: ${statement}`}
              value={effort}
              checked={entry.effort === effort}
              onChange={() => onChange({ ...entry, effort })}
            />
            <span>
              <kbd aria-hidden="true">{place + 1}</kbd> {t(`efforts.${effort}`)}
            </span>
          </label>
        ))}
      </div>
      {isDifficult(entry.effort) ? <ReasonField entry={entry} onChange={onChange} /> : null}
      <div className="entry-words">
        <input
          className="field"
          type="text"
          maxLength={4000}
          placeholder={t('inTheirWords')}
          aria-label={t('inTheirWordsOf', { step: statement })}
          value={entry.words}
          onChange={(event) => onChange({ ...entry, words: event.target.value })}
        />
        {entry.effort === null ? null : (
          <button
            type="button"
            className="button button-quiet"
            aria-label={t('clearRating', { step: statement })}
            onClick={() => onChange({ ...entry, effort: null })}
          >
            {t('clear')}
          </button>
        )}
      </div>
      {lacksRating ? <p className="field-error">{t('lacksRating')}</p> : null}
    </fieldset>
  );
}

function ReasonField({ entry, onChange }: Pick<StepFieldsProps, 'entry' | 'onChange'>) {
  return (
    <label className="field-row">
      <span>{t('reasonField')}</span>
      <select
        className="field"
        value={entry.reason ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ ...entry, reason: value === '' ? null : (value as DifficultyReason) })
        }
      >
        <option value="">{t('noReason')}</option>
        {REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {reasonName(reason)}
          </option>
        ))}
      </select>
    </label>
  );
}
