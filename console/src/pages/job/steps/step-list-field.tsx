import { type ChosenKeys, keyProblems, type PastedStep, repeatedWordings } from '../step-list.ts';
import { allOf } from '../../../format/format.ts';
import { t } from '../texts.ts';

interface StepListFieldProps {
  text: string;
  onChange: (text: string) => void;
  steps: readonly PastedStep[];
  keys: ChosenKeys;
  onKeys: (keys: ChosenKeys) => void;
}

/** A text area for pasting steps, one per line, with a preview of the result. */
export function StepListField({ text, onChange, steps, keys, onKeys }: StepListFieldProps) {
  const problems = keyProblems(steps);
  const repeated = repeatedWordings(steps);
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
          {steps.map(({ key, statement }, at) => (
            <li key={`${at} ${statement}`}>
              {statement}
              <input
                className="field step-key"
                aria-label={t('keyOf', { step: statement })}
                aria-invalid={problems.includes(key.trim()) || undefined}
                maxLength={128}
                value={key}
                onChange={({ target }) =>
                  onKeys({ ...keys, [statement]: target.value.replaceAll('#', '') })
                }
              />
            </li>
          ))}
        </ol>
        {steps.length > 0 ? <p className="label">{t('keyHint')}</p> : null}
        {problems.length > 0 ? <p role="alert">{t('keysRepeat')}</p> : null}
        {repeated.length > 0 ? (
          <p role="alert">
            {t('wordingsRepeat', {
              steps: allOf(repeated.map((step) => t('quotedStep', { step }))),
            })}
          </p>
        ) : null}
      </div>
    </div>
  );
}
