import './campaigns.css';
import { type SubmitEvent, useId } from 'react';
import type { SurveyCampaignPreviewInput } from '../../generated/graphql.ts';
import { LANGUAGES } from './languages.ts';
import { t } from './texts.ts';

/** Everything of a campaign but to whom it goes. */
export type Message = Omit<SurveyCampaignPreviewInput, 'job' | 'audience'>;

interface MessageFormProps {
  /** What was written before. */
  message: Message | null;
  senders: readonly string[];
  /** Whom it comes from unless changed; may be empty. */
  sender: string;
  onWritten: (message: Message) => void;
}

const FATIGUE_DAYS = [0, 7, 14, 30, 60];

/** What the message says, from whom it comes, and when it goes. */
export function MessageForm({ message, senders, sender, onWritten }: MessageFormProps) {
  const hint = useId();
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
      language: LANGUAGES.find((known) => known === said('language')) ?? 'EN',
      sendAt: at === '' ? null : new Date(at).toISOString(),
      reminders: times === 0 ? null : { afterDays: 7, times },
      fatigueDays: Number(said('fatigueDays')),
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <label className="field-row">
        <span>{t('yourSubject')}</span>
        <input
          className="field"
          name="subject"
          required
          maxLength={200}
          defaultValue={message?.subject ?? t('defaultSubject')}
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
          defaultValue={message?.text ?? t('defaultText')}
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
          defaultValue={message?.senderName ?? sender}
        />
      </label>
      <Choice name="senderAddress" label={t('from')} value={message?.senderAddress ?? senders[0]}>
        {senders.map((address) => [address, address])}
      </Choice>
      <Choice name="language" label={t('language')} value={message?.language ?? 'EN'}>
        {LANGUAGES.map((language) => [language, t(`languages.${language}`)])}
      </Choice>
      <label className="field-row">
        <span>{t('when')}</span>
        <input className="field" type="datetime-local" name="sendAt" />
      </label>
      <Choice name="reminders" label={t('reminders')} value={message?.reminders?.times ?? 1}>
        {[0, 1, 2, 3].map((times) => [
          times,
          times === 0 ? t('noReminder') : t('reminder', { times }),
        ])}
      </Choice>
      <Choice name="fatigueDays" label={t('fatigue')} value={message?.fatigueDays ?? 30}>
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

interface ChoiceProps {
  name: string;
  label: string;
  value: string | number | undefined;
  children: readonly (readonly [string | number, string])[];
}

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <label className="field-row">
      <span>{label}</span>
      <select className="field" name={name} defaultValue={value}>
        {children.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
