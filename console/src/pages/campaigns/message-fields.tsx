import { useId } from 'react';
import type { FormDraft } from '../../design/forms/form-draft.ts';
import type { SurveyLanguage } from '../../generated/graphql.ts';
import { SUGGESTED } from './suggested-message.ts';
import { t } from './texts.ts';

const FATIGUE_DAYS = [0, 7, 14, 30, 60];

interface DraftProps {
  /** Unsaved input of an earlier visit. */
  draft: FormDraft;
}

interface WordsFieldsProps extends DraftProps {
  /** The language of the suggested message. */
  language: SurveyLanguage;
  onChange: () => void;
}

/** The subject and the text, with a suggestion. */
export function WordsFields({ draft, language, onChange }: WordsFieldsProps) {
  const hint = useId();
  return (
    <>
      <label className="field-row">
        <span>{t('yourSubject')}</span>
        <input
          className="field"
          name="subject"
          required
          maxLength={200}
          defaultValue={draft.text('subject', SUGGESTED[language].subject)}
          onChange={onChange}
        />
      </label>
      <label className="field-row">
        <span>{t('yourText')}</span>
        <textarea
          className="field"
          name="text"
          rows={7}
          required
          maxLength={4000}
          aria-describedby={hint}
          defaultValue={draft.text('text', SUGGESTED[language].text)}
          onChange={onChange}
        />
      </label>
      <p id={hint} className="label">
        {t('textHint')}
      </p>
    </>
  );
}

interface SenderFieldsProps extends DraftProps {
  senders: readonly string[];
  /** Default sender name. May be empty. */
  sender: string;
}

/** The name and the address that the message is sent from. */
export function SenderFields({ draft, senders, sender }: SenderFieldsProps) {
  return (
    <>
      <label className="field-row">
        <span>{t('sender')}</span>
        <input
          className="field"
          name="senderName"
          required
          maxLength={200}
          defaultValue={draft.text('senderName', sender)}
        />
      </label>
      <Choice
        name="senderAddress"
        label={t('from')}
        value={draft.text('senderAddress', senders[0] ?? '')}
      >
        {senders.map((address) => [address, address])}
      </Choice>
    </>
  );
}

/** When the message is sent, its reminders, and whom to skip because of a recent message. */
export function TimeFields({ draft }: DraftProps) {
  return (
    <>
      <label className="field-row">
        <span>{t('when')}</span>
        <input
          className="field"
          type="datetime-local"
          name="sendAt"
          defaultValue={draft.text('sendAt', '')}
        />
      </label>
      <Choice name="reminders" label={t('reminders')} value={draft.text('reminders', '1')}>
        {[0, 1, 2, 3].map((times) => [
          times,
          times === 0 ? t('noReminder') : t('reminder', { times }),
        ])}
      </Choice>
      <Choice name="fatigueDays" label={t('fatigue')} value={draft.text('fatigueDays', '30')}>
        {FATIGUE_DAYS.map((days) => [days, t('days', { count: days })])}
      </Choice>
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  onChoose?: (chosen: string, form: HTMLFormElement) => void;
  children: readonly (readonly [string | number, string])[];
}

/** Selects one of a few values. */
export function Choice({ name, label, value, onChoose, children }: ChoiceProps) {
  return (
    <label className="field-row">
      <span>{label}</span>
      <select
        className="field"
        name={name}
        defaultValue={value}
        onChange={({ target }) => {
          if (target.form) onChoose?.(target.value, target.form);
        }}
      >
        {children.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
