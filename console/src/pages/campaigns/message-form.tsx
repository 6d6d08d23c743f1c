import './campaigns.css';
import { type SubmitEvent, useId, useState } from 'react';
import { DraftNotice } from '../../design/forms/draft-notice.tsx';
import type { FormDraft } from '../../design/forms/form-draft.ts';
import type { SurveyCampaignPreviewInput, SurveyLanguage } from '../../generated/graphql.ts';
import { language as ownLanguage } from '../../texts/language.ts';
import { LANGUAGES } from './languages.ts';
import { followLanguage, SUGGESTED } from './suggested-message.ts';
import { t } from './texts.ts';

/** The settings of a campaign, except its job and audience. */
export type Message = Omit<SurveyCampaignPreviewInput, 'job' | 'audience'>;

interface MessageFormProps {
  /** Unsaved input of an earlier visit. */
  draft: FormDraft;
  senders: readonly string[];
  /** Default sender name. May be empty. */
  sender: string;
  onWritten: (message: Message) => void;
  onStartOver: () => void;
}

const FATIGUE_DAYS = [0, 7, 14, 30, 60];

/** Form for the text, the sender and the time of the message. */
export function MessageForm(props: MessageFormProps) {
  const { draft, senders, sender, onWritten, onStartOver } = props;
  const hint = useId();
  const [language, setLanguage] = useState(languageIn(draft.text('language', usualLanguage())));
  const [ownWordsIn, setOwnWordsIn] = useState<SurveyLanguage | null>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const at = said('sendAt');
    const times = Number(said('reminders'));
    onWritten({
      subject: said('subject'),
      text: said('text'),
      senderName: said('senderName'),
      senderAddress: said('senderAddress'),
      language: languageIn(said('language')),
      sendAt: at === '' ? null : new Date(at).toISOString(),
      reminders: times === 0 ? null : { afterDays: 7, times },
      fatigueDays: Number(said('fatigueDays')),
    });
  };
  return (
    <form
      className="stack"
      onSubmit={submit}
      onChange={({ currentTarget }) => draft.keep(currentTarget)}
    >
      {draft.isRestored ? <DraftNotice onDiscard={onStartOver} /> : null}
      <label className="field-row">
        <span>{t('yourSubject')}</span>
        <input
          className="field"
          name="subject"
          required
          maxLength={200}
          defaultValue={draft.text('subject', SUGGESTED[language].subject)}
          onChange={() => setOwnWordsIn(null)}
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
          onChange={() => setOwnWordsIn(null)}
        />
      </label>
      <p id={hint} className="label">
        {t('textHint')}
      </p>
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
      <Choice
        name="language"
        label={t('language')}
        value={language}
        onChoose={(chosen, form) => {
          const next = languageIn(chosen);
          const hasOwnWords = followLanguage(form, next);
          const writtenIn = ownWordsIn ?? language;
          setOwnWordsIn(hasOwnWords ? writtenIn : null);
          setLanguage(next);
        }}
      >
        {LANGUAGES.map((each) => [each, t(`languages.${each}`)])}
      </Choice>
      {ownWordsIn === null || ownWordsIn === language ? null : (
        <p className="label" role="status">
          {t('ownWordsKept')}
        </p>
      )}
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
      <div className="dialog-actions">
        <button type="submit" className="button button-primary">
          {t('preview')}
        </button>
      </div>
    </form>
  );
}

function languageIn(text: string): SurveyLanguage {
  return LANGUAGES.find((known) => known === text) ?? 'EN';
}

/** Defaults to the user's own language, in which users usually write to customers. */
function usualLanguage(): string {
  return ownLanguage.toUpperCase();
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  onChoose?: (chosen: string, form: HTMLFormElement) => void;
  children: readonly (readonly [string | number, string])[];
}

function Choice({ name, label, value, onChoose, children }: ChoiceProps) {
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
