import type { Mail, Mailer, Sent } from '../../app/campaigns/mail/mailer.ts';
import { CALL_LIMITS } from '../aws-calls.ts';

/**
 * Sends messages through SES v2. The client is loaded with the first message. There are no retries: SES is
 * not idempotent, so a message whose response was lost would be sent twice.
 */
export function sesMailer(configurationSet: string | null): Mailer {
  let loaded: ReturnType<typeof loadSes> | undefined;
  return async (mail) => {
    const { mimeOf } = await import('./mime.ts');
    const Data = await mimeOf(mail);
    const { client, SendEmailCommand } = await (loaded ??= loadSes());
    const input = {
      FromEmailAddress: mail.from.address,
      Destination: { ToAddresses: [mail.to.address] },
      Content: { Raw: { Data } },
      EmailTags: tagsOf(mail),
      ...(configurationSet !== null && { ConfigurationSetName: configurationSet }),
    };
    try {
      await client.send(new SendEmailCommand(input));
      return { kind: 'SENT' };
    } catch (error) {
      return refusal(error, mail.from.address);
    }
  };
}

async function loadSes() {
  const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2');
  return { client: new SESv2Client(CALL_LIMITS.ses), SendEmailCommand };
}

/** SES includes the tags in its bounce and complaint notifications. */
function tagsOf({ tags }: Mail) {
  return Object.entries(tags ?? {}).map(([Name, Value]) => ({ Name, Value: String(Value) }));
}

/** The outcome for each SES error name (see the API reference of SendEmail). */
function refusal(error: unknown, sender: string): Sent {
  const { name, status } = namesOf(error);
  switch (name) {
    case 'TooManyRequestsException':
    case 'LimitExceededException':
    case 'ThrottlingException':
      return { kind: 'LATER' };
    case 'AccountSuspendedException':
    case 'SendingPausedException':
      return { kind: 'STOPPED', problem: 'PAUSED_BY_SERVICE' };
    case 'MailFromDomainNotVerifiedException':
      return { kind: 'STOPPED', problem: 'SENDER_NOT_VERIFIED' };
    case 'NotFoundException':
    case 'CredentialsProviderError':
    case 'AccessDeniedException':
      return { kind: 'STOPPED', problem: 'NOT_SET_UP' };
    case 'MessageRejected':
      return isOf(sender, error)
        ? { kind: 'STOPPED', problem: 'SENDER_NOT_VERIFIED' }
        : { kind: 'REFUSED' };
    case 'BadRequestException':
      return { kind: 'REFUSED' };
    default:
      // A 4xx status means that the message was rejected. After any other error, such as a lost connection,
      // it may have been sent.
      return status >= 400 && status < 500 ? { kind: 'REFUSED' } : { kind: 'UNKNOWN' };
  }
}

function namesOf(error: unknown): { name: string; status: number } {
  const { name = '', $metadata } = (error ?? {}) as {
    name?: string;
    $metadata?: { httpStatusCode?: number };
  };
  return { name, status: $metadata?.httpStatusCode ?? 0 };
}

/**
 * True if the error names the sender as the unverified address. In the sandbox it may be the recipient
 * instead, which affects this message only.
 */
function isOf(sender: string, error: unknown): boolean {
  return error instanceof Error && error.message.toLowerCase().includes(sender);
}
