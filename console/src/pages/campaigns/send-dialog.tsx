import { type SubmitEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useLocation } from 'wouter';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useFormDraft } from '../../design/forms/form-draft.ts';
import { Dialog } from '../../design/messages/dialog.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  CampaignSendersDocument,
  type CampaignSendersQuery,
  PreviewCampaignDocument,
  SendCampaignDocument,
} from '../../generated/graphql.ts';
import { nameFromEmail } from '../../format/person-name.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { type Message, MessageForm } from './message-form.tsx';
import { PreviewPart } from './preview-part.tsx';
import { t } from './texts.ts';

interface SendDialogProps {
  accounts: readonly { externalId: string }[];
  onClose: () => void;
}

/**
 * Sends a survey to the contacts of accounts: write the message, review the recipients, send. The draft is
 * kept until the message is sent.
 */
export function SendDialog({ accounts, onClose }: SendDialogProps) {
  const { job } = useAppContext();
  const draft = useFormDraft(`foothold.send-survey ${job}`);
  const [round, setRound] = useState(0);
  const [message, setMessage] = useState<Message | null>(null);
  const [isWriting, setWriting] = useState(true);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [{ data }] = useQuery({ query: CampaignSendersDocument });
  const senders = data?.surveySenders;
  return (
    <Dialog title={t('dialog', { count: accounts.length })} onClose={onClose}>
      {senders == null ? <Skeleton what={t('what')} shapes={['form']} rows={3} /> : null}
      {senders?.length === 0 ? <p role="alert">{t('noSenders')}</p> : null}
      {data && senders != null && senders.length > 0 && (isWriting || message === null) ? (
        <MessageForm
          key={round}
          draft={draft}
          senders={senders}
          sender={senderOf(data)}
          onWritten={(written) => {
            setMessage(written);
            setWriting(false);
          }}
          onStartOver={() => {
            draft.forget();
            setRound(round + 1);
          }}
        />
      ) : null}
      {message !== null && !isWriting ? (
        <PreviewStep
          accounts={accounts}
          message={message}
          leftOut={leftOut}
          onLeaveOut={setLeftOut}
          onBack={() => setWriting(true)}
          onSent={() => {
            draft.forget();
            onClose();
          }}
        />
      ) : null}
    </Dialog>
  );
}

/** The company name, or the user's name if branding has none. */
function senderOf({ branding, viewer }: CampaignSendersQuery): string {
  const email = viewer?.email;
  return branding?.companyName ?? (email == null ? '' : nameFromEmail(email));
}

interface PreviewStepProps {
  accounts: SendDialogProps['accounts'];
  message: Message;
  /** Ids of excluded people. Kept when the user goes back to the message. */
  leftOut: ReadonlySet<string>;
  onLeaveOut: (leftOut: ReadonlySet<string>) => void;
  onBack: () => void;
  onSent: () => void;
}

function PreviewStep({ accounts, message, leftOut, onLeaveOut, onBack, onSent }: PreviewStepProps) {
  const { job } = useAppContext();
  const toast = useToast();
  const [, go] = useLocation();
  // Idempotency key for each preview, so that sending twice creates one campaign.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const everyone = {
    job: { key: job },
    audience: { accounts: accounts.map(({ externalId }) => ({ externalId })) },
    ...message,
  };
  const [{ data, error, fetching }] = useQuery({
    query: PreviewCampaignDocument,
    variables: { input: everyone },
    requestPolicy: 'network-only',
  });
  const [{ fetching: isSending }, send] = useMutation(SendCampaignDocument);
  const preview = data?.surveyCampaignPreview;
  const chosen = preview?.chosen ?? [];
  const count = (preview?.people ?? 0) - leftOut.size;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const some = chosen.filter(
      ({ skipped, respondent }) => !skipped && !leftOut.has(respondent.id),
    );
    const audience =
      leftOut.size === 0
        ? everyone.audience
        : { respondents: some.map(({ respondent: { id } }) => ({ id })) };
    const sent = await send({ input: { ...everyone, audience, idempotencyKey } });
    const { campaign, userErrors } = sent.data?.surveyCampaignCreate ?? {};
    setErrors(formErrorsOf(sent.error, userErrors));
    if (!campaign) return;
    toast({ message: t('done', { count }) });
    onSent();
    go(`/ask-next/campaigns/${encodeURIComponent(campaign.id)}`);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {fetching && !data ? <Skeleton what={t('what')} shapes={['form']} rows={3} /> : null}
      {preview ? (
        <PreviewPart
          preview={preview}
          count={count}
          language={message.language ?? 'EN'}
          leftOut={leftOut}
          onLeaveOut={onLeaveOut}
        />
      ) : null}
      <FormErrors errors={[...formErrorsOf(error, preview?.userErrors), ...errors]} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onBack}>
          {t('back')}
        </button>
        <button
          type="submit"
          className="button button-primary"
          disabled={isSending || count < 1 || preview?.message == null}
        >
          {t('sendTo', { count })}
        </button>
      </div>
    </form>
  );
}
