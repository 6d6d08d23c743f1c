import { ASSIGNEES, type DraftAction } from './playbook-draft.ts';
import { t } from './texts.ts';

interface ActionFieldsProps {
  /** Position, starting at 1. */
  number: number;
  action: DraftAction;
  onChange: (action: DraftAction) => void;
  /** Null for the only action. */
  onRemove: (() => void) | null;
}

/** One action: the task, when it is due, and who does it. */
export function ActionFields({ number, action, onChange, onRemove }: ActionFieldsProps) {
  return (
    <fieldset className="playbook-action">
      <legend className="label">{t('actionNumber', { number: String(number) })}</legend>
      <input
        className="field"
        required
        maxLength={500}
        aria-label={t('actionNumber', { number: String(number) })}
        value={action.text}
        onChange={({ target }) => onChange({ ...action, text: target.value })}
      />
      <div className="playbook-fields">
        <label className="field-row">
          <span>{t('daysField')}</span>
          <input
            className="field"
            type="number"
            min={0}
            max={90}
            required
            value={action.dueInDays}
            onChange={({ target }) => onChange({ ...action, dueInDays: target.valueAsNumber })}
          />
        </label>
        <label className="field-row">
          <span>{t('assignField')}</span>
          <select
            className="field"
            value={action.assignTo}
            onChange={({ target }) => {
              const assignTo = ASSIGNEES.find((each) => each === target.value);
              if (assignTo) onChange({ ...action, assignTo });
            }}
          >
            {ASSIGNEES.map((each) => (
              <option key={each} value={each}>
                {t(`assignees.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {onRemove ? (
          <button
            type="button"
            className="button button-quiet"
            aria-label={t('removeAction', { number: String(number) })}
            onClick={onRemove}
          >
            ✕
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
