import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { DraftNotice } from '../../design/forms/draft-notice.tsx';
import { type FormDraft, useFormDraft } from '../../design/forms/form-draft.ts';
import { formText } from '../../design/forms/form-text.ts';
import {
  type Channel,
  MoveTestimonialDocument,
  type TestimonialFragment,
  type TestimonialState,
} from '../../generated/graphql.ts';
import { ConsentFields, consentFrom } from './consent-fields.tsx';
import { speaker } from './words.ts';
import { t } from './texts.ts';

interface DecideDialogProps {
  candidate: TestimonialFragment;
  to: TestimonialState;
  onClose: () => void;
}

/**
 * Asks for one decision about a testimonial and the details to record. The draft is kept until it is saved.
 */
export function DecideDialog(props: DecideDialogProps) {
  const [round, setRound] = useState(0);
  return (
    <Dialog title={t(`titles.${props.to}`)} onClose={props.onClose}>
      <DecideForm key={round} {...props} onAgain={() => setRound(round + 1)} />
    </Dialog>
  );
}

function DecideForm({
  candidate,
  to,
  onClose,
  onAgain,
}: DecideDialogProps & { onAgain: () => void }) {
  const draft = useFormDraft(`foothold.testimonial ${candidate.id} ${to}`);
  const [{ fetching }, move] = useMutation(MoveTestimonialDocument);
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const undo = async () => {
    const { data, error } = await move({ input: { id: candidate.id, to: 'CANDIDATE' } });
    const [problem] = formErrorsOf(error, data?.testimonialTransition?.userErrors);
    toast({ message: problem?.message ?? t('done.CANDIDATE') });
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    if (to === 'APPROVED' && consentFrom(said).channels.length === 0) {
      setErrors([{ message: t('chooseChannel') }]);
      return;
    }
    const input = { id: candidate.id, to, ...detailsFrom(candidate, to, said) };
    const { data, error } = await move({ input });
    const problems = formErrorsOf(error, data?.testimonialTransition?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    draft.forget();
    // A consent record cannot be undone. A request for consent can.
    toast({
      message: t(`done.${to}`),
      ...(to === 'REQUESTED' && candidate.state === 'CANDIDATE' && { undo: () => void undo() }),
    });
    onClose();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => void submit(event)}
      onChange={({ currentTarget }) => draft.keep(currentTarget)}
    >
      {draft.isRestored ? (
        <DraftNotice
          onDiscard={() => {
            draft.forget();
            onAgain();
          }}
        />
      ) : null}
      <Fields candidate={candidate} to={to} draft={draft} />
      <FormErrors errors={errors} />
      <div className="dialog-actions">
        <button type="submit" className="button button-primary" disabled={fetching}>
          {submitWords(to)}
        </button>
      </div>
    </form>
  );
}

/** Label of the button. Names the action, so that a consent is not ended with a button called Save. */
function submitWords(to: TestimonialState): string {
  switch (to) {
    case 'REQUESTED':
      return t('iHaveAsked');
    case 'DECLINED':
      return t('decline');
    case 'WITHDRAWN':
      return t('withdraw');
    case 'CANDIDATE':
    case 'APPROVED':
    case 'PUBLISHED':
    case 'RETIRED':
      return t('save');
  }
}

interface FieldsProps {
  candidate: TestimonialFragment;
  to: TestimonialState;
  draft: FormDraft;
}

function Fields({ candidate, to, draft }: FieldsProps) {
  switch (to) {
    case 'REQUESTED':
      return <p>{requestWords(candidate)}</p>;
    case 'APPROVED':
      return (
        <>
          <div className="side-by-side">
            <div className="field-row">
              <span>{t('originalWords')}</span>
              <blockquote className="quote">{candidate.quote}</blockquote>
            </div>
            <label className="field-row">
              <span>{t('textField')}</span>
              <textarea
                className="field"
                name="publishedText"
                required
                maxLength={4000}
                defaultValue={draft.text(
                  'publishedText',
                  candidate.publishedText ?? candidate.quote,
                )}
              />
            </label>
          </div>
          <ConsentFields draft={draft} />
        </>
      );
    case 'PUBLISHED':
      return <PublicationFields channels={candidate.consent?.channels ?? []} draft={draft} />;
    case 'DECLINED':
      return <p>{t('declined')}</p>;
    case 'WITHDRAWN':
      return <p>{withdrawnWords(candidate)}</p>;
    case 'CANDIDATE':
    case 'RETIRED':
      return null;
  }
}

function requestWords(candidate: TestimonialFragment): string {
  const email = candidate.respondent?.email;
  const who = { speaker: speaker(candidate) };
  return email == null ? t('request', who) : t('requestByEmail', { ...who, email });
}

function withdrawnWords({ publications }: TestimonialFragment): string {
  const channels = publications.map(({ channel }) => t(`channels.${channel}`)).join(', ');
  return channels === '' ? t('withdrawn') : t('withdrawnFrom', { channels });
}

function PublicationFields({
  channels,
  draft,
}: {
  channels: readonly Channel[];
  draft: FormDraft;
}) {
  return (
    <>
      <label className="field-row">
        <span>{t('channelField')}</span>
        <select
          className="field"
          name="channel"
          required
          defaultValue={draft.text('channel', channels[0] ?? '')}
        >
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {t(`channels.${channel}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field-row">
        <span>{t('urlField')}</span>
        <input
          className="field"
          name="url"
          type="url"
          placeholder="https://"
          defaultValue={draft.text('url', '')}
        />
      </label>
      <label className="field-row">
        <span>{t('publishedOnField')}</span>
        <input
          className="field"
          name="publishedOn"
          type="date"
          required
          defaultValue={draft.text('publishedOn', new Date().toISOString().slice(0, 10))}
        />
      </label>
    </>
  );
}

function detailsFrom({ quote }: TestimonialFragment, to: TestimonialState, said: FormData) {
  if (to === 'APPROVED') {
    const text = formText(said, 'publishedText');
    return { consent: consentFrom(said), publishedText: text === quote ? null : text };
  }
  if (to !== 'PUBLISHED') return {};
  return {
    publication: {
      channel: formText(said, 'channel') as Channel,
      url: formText(said, 'url') || null,
      publishedOn: formText(said, 'publishedOn'),
    },
  };
}
