import type { MailProblem } from '../../../domain/surveys/campaigns/campaign.ts';

/** A message before MIME encoding. */
export interface Mail {
  from: { name: string; address: string };
  to: { name: string | null; address: string };
  subject: string;
  text: string;
  html: string;
  /** The HTML refers to it as `cid:logo`. */
  logo: LogoImage | null;
  /** One-click unsubscribe URL (RFC 8058). Null for messages to a colleague. */
  unsubscribeUrl: string | null;
  /** Ids by which the mail service reports bounces and complaints. Null if no reports are needed. */
  tags: MailTags | null;
}

/** A logo image as base64, attached to the message. */
export interface LogoImage {
  mediaType: string;
  data: string;
}

export interface MailTags {
  campaign: string;
  account: string;
  person: string;
}

/**
 * REFUSED if this message will never be accepted, LATER if the service accepts no more for now, STOPPED if it
 * accepts nothing until someone intervenes, UNKNOWN without a response: the message may have gone out and
 * must not be sent again.
 */
export type Sent =
  | { kind: 'SENT' }
  | { kind: 'REFUSED' }
  | { kind: 'LATER' }
  | { kind: 'STOPPED'; problem: MailProblem }
  | { kind: 'UNKNOWN' };

/** Sends one message, without retries. Throws only if nothing was sent. */
export type Mailer = (mail: Mail) => Promise<Sent>;
