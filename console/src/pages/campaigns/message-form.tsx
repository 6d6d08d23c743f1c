import './campaigns.css';
import { type SubmitEvent, useState } from 'react';
import { DraftNotice } from '../../design/forms/draft-notice.tsx';
import type { FormDraft } from '../../design/forms/form-draft.ts';
import type { SurveyCampaignPreviewInput, SurveyLanguage } from '../../generated/graphql.ts';
import { language as ownLanguage } from '../../texts/language.ts';
import { LANGUAGES } from './languages.ts';
import { Choice, SenderFields, TimeFields, WordsFields } from './message-fields.tsx';
import { followLanguage } from './suggested-message.ts';
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

/** Form for the text, the sender and the time of the message. */
export function MessageForm(props: MessageFormProps) {
  const { draft, senders, sender, onWritten, onStartOver } = props;
  const [language, setLanguage] = useState(languageIn(draft.text('language', usualLanguage())));
  const [ownWordsIn, setOwnWordsIn] = useState<SurveyLanguage | null>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onWritten(messageFrom(new FormData(event.currentTarget)));
  };
  return (
    <form
      className="stack"
      onSubmit={submit}
      onChange={({ currentTarget }) => draft.keep(currentTarget)}
    >
      {draft.isRestored ? <DraftNotice onDiscard={onStartOver} /> : null}
      <WordsFields draft={draft} language={language} onChange={() => setOwnWordsIn(null)} />
      <SenderFields draft={draft} senders={senders} sender={sender} />
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
      <TimeFields draft={draft} />
      <div className="dialog-actions">
        <button type="submit" className="button button-primary">
          {t('preview')}
        </button>
      </div>
    </form>
  );
}

function messageFrom(form: FormData): Message {
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const at = said('sendAt');
  const times = Number(said('reminders'));
  return {
    subject: said('subject'),
    text: said('text'),
    senderName: said('senderName'),
    senderAddress: said('senderAddress'),
    language: languageIn(said('language')),
    sendAt: at === '' ? null : new Date(at).toISOString(),
    reminders: times === 0 ? null : { afterDays: 7, times },
    fatigueDays: Number(said('fatigueDays')),
  };
}

function languageIn(text: string): SurveyLanguage {
  return LANGUAGES.find((known) => known === text) ?? 'EN';
}

/** Defaults to the user's own language, in which users usually write to customers. */
function usualLanguage(): string {
  return ownLanguage.toUpperCase();
}
