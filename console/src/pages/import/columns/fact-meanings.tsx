import { ambiguousPercent } from '../../../../../intake/draft/suggest-draft.ts';
import type { OutcomeMeaning } from '../../../../../intake/suggest/suggest-outcome.ts';
import type { PercentForm } from '../../../../../intake/values/percent.ts';
import type { DraftMapping } from './draft-mapping.ts';
import type { Sample } from './suggest-draft.ts';

const OUTCOMES: readonly (readonly [OutcomeMeaning, string])[] = [
  ['', 'choose one'],
  ['RENEWED', 'renewed'],
  ['EXPANDED', 'expanded: bought more'],
  ['CONTRACTED', 'contracted: bought less'],
  ['CHURNED', 'churned: left'],
  ['NONE', 'no outcome: leave these rows out'],
];

interface MeaningsProps {
  draft: DraftMapping;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** What each word for an outcome means. */
export function OutcomeMeanings({ draft: { outcomeWords }, onChange }: MeaningsProps) {
  const words = Object.keys(outcomeWords);
  if (words.length === 0) return null;
  return (
    <fieldset className="meanings">
      <legend>What the accounts did</legend>
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
            {OUTCOMES.map(([meaning, text]) => (
              <option key={meaning} value={meaning}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether bare numbers up to 1 are shares of 1, where the file does not tell. */
export function PercentField({ draft, sample, onChange }: MeaningsProps & { sample: Sample }) {
  const ambiguous = ambiguousPercent(draft, sample);
  if (ambiguous === undefined) return null;
  return (
    <label className="column-field">
      <span>“{ambiguous}” is</span>
      <select
        className="field"
        value={draft.percentForm ?? ''}
        onChange={({ target }) =>
          onChange({ percentForm: target.value === '' ? null : (target.value as PercentForm) })
        }
      >
        <option value="">choose one</option>
        <option value="share">a share of 1 (0.45 = 45 %)</option>
        <option value="percent">that many percent</option>
      </select>
    </label>
  );
}
