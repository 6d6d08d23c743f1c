import { ASSIGNEES, type DraftAction } from './playbook-draft.ts';
import { t } from './texts.ts';

interface ActionFieldsProps {
  /** From 1. */
  number: number;
  action: DraftAction;
  onChange: (action: DraftAction) => void;
  /** Null: it is the only one. */
  onRemove: (() => void) | null;
}

/** One next action: what, in how many days, by whom. */
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
