import type { Draft, StepDraft } from '../draft.ts';
import { NumberField } from '../../../design/forms/number-field.tsx';
import { t } from '../texts.ts';

interface StepSettingsProps {
  steps: Draft['steps'];
  onChange: (stepKey: string, change: Partial<StepDraft>) => void;
}

const USUAL_WEIGHT = 5;

/** The weight of each step in the score, and which steps are table stakes. */
export function StepSettings({ steps, onChange }: StepSettingsProps) {
  return (
    <fieldset className="card settings-group">
      <legend>{t('stepWeights')}</legend>
      <p className="label">{t('tableStakesHint')}</p>
      {steps
        .filter(({ isActive }) => isActive)
        .map(({ key, statement, importance, isTableStakes }) => (
          <div key={key} className="step-setting">
            <NumberField
              label={statement}
              value={importance}
              min={0.1}
              max={USUAL_WEIGHT}
              step={0.1}
              onChange={(value) => onChange(key, { importance: value })}
            />
            <label className="table-stakes">
              <input
                type="checkbox"
                checked={isTableStakes}
                onChange={({ target }) => onChange(key, { isTableStakes: target.checked })}
              />{' '}
              {t.rich('tableStakes', {
                step: statement,
                hidden: (text) => <span className="visually-hidden">{text}</span>,
              })}
            </label>
          </div>
        ))}
    </fieldset>
  );
}
