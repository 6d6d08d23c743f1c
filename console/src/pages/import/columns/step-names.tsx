import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { t } from '../texts.ts';

interface StepNamesProps {
  draft: DraftMapping;
  steps: readonly NamedStep[];
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Maps the questions of a file with one row per answer to steps. */
export function StepNames({ draft: { stepNames }, steps, onChange }: StepNamesProps) {
  const names = Object.keys(stepNames);
  if (names.length === 0) return null;
  return (
    <fieldset className="meanings">
      <legend>{t('whichStep')}</legend>
      {names.map((name) => (
        <label key={name} className="meaning">
          <span title={name}>{name}</span>
          <select
            className="field"
            value={stepNames[name]}
            onChange={({ target }) =>
              onChange({ stepNames: { ...stepNames, [name]: target.value } })
            }
          >
            <option value="">{t('noStep')}</option>
            {steps.map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
