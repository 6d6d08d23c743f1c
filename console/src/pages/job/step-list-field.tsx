import type { PastedStep } from './step-list.ts';
import { t } from './texts.ts';

interface StepListFieldProps {
  text: string;
  onChange: (text: string) => void;
  steps: readonly PastedStep[];
}

/** A place to paste steps, one a line, and beside it what they become. */
export function StepListField({ text, onChange, steps }: StepListFieldProps) {
  return (
    <div className="step-list">
      <label className="field-row">
        <span>{t('stepsField')}</span>
        <textarea
          className="field"
          rows={10}
          value={text}
          placeholder={t('stepsExample')}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <div>
        <p className="label" role="status">
          {t('stepsMade', { count: steps.length })}
        </p>
        <ol className="step-list-made">
          {steps.map(({ key, statement }) => (
            <li key={key}>
              {statement}
              <div className="label">{key}</div>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
