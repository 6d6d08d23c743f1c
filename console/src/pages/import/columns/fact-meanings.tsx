import { ambiguousPercent } from '../../../../../intake/draft/suggest-draft.ts';
import type { OutcomeMeaning } from '../../../../../intake/suggest/suggest-outcome.ts';
import type { PercentForm } from '../../../../../intake/values/percent.ts';
import type { DraftMapping } from './draft-mapping.ts';
import type { Sample } from './suggest-draft.ts';
import { t } from '../texts.ts';

const OUTCOMES: readonly Exclude<OutcomeMeaning, ''>[] = [
  'RENEWED',
  'EXPANDED',
  'CONTRACTED',
  'CHURNED',
  'NONE',
];

interface MeaningsProps {
  draft: DraftMapping;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Maps the file's words for outcomes to outcome kinds. */
export function OutcomeMeanings({ draft: { outcomeWords }, onChange }: MeaningsProps) {
  const words = Object.keys(outcomeWords);
  if (words.length === 0) return null;
  return (
    <fieldset className="meanings">
      <legend>{t('outcomes.legend')}</legend>
      {words.map((word) => (
        <label key={word} className="meaning">
          <span title={word}>{word}</span>
          <select
            className="field"
            value={outcomeWords[word]}
            onChange={({ target }) =>
              onChange({
                outcomeWords: { ...outcomeWords, [word]: target.value as OutcomeMeaning },
              })
            }
          >
            <option value="">{t('choose')}</option>
            {OUTCOMES.map((meaning) => (
              <option key={meaning} value={meaning}>
                {t(`outcomes.${meaning}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** Asks whether numbers up to 1 are fractions or percentages, if the file leaves it open. */
export function PercentField({ draft, sample, onChange }: MeaningsProps & { sample: Sample }) {
  const ambiguous = ambiguousPercent(draft, sample);
  if (ambiguous === undefined) return null;
  return (
    <label className="column-field">
      <span>{t('ambiguous', { cell: ambiguous })}</span>
      <select
        className="field"
        value={draft.percentForm ?? ''}
        onChange={({ target }) =>
          onChange({ percentForm: target.value === '' ? null : (target.value as PercentForm) })
        }
      >
        <option value="">{t('choose')}</option>
        <option value="share">{t('shareOfOne')}</option>
        <option value="percent">{t('thatPercent')}</option>
      </select>
    </label>
  );
}
