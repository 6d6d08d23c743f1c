import type { MailProblem } from '../../../domain/surveys/campaigns/campaign.ts';

/** A message, before it is put into MIME. */
export interface Mail {
  from: { name: string; address: string };
  to: { name: string | null; address: string };
  subject: string;
  text: string;
  html: string;
  /** Shown by the markup as `cid:logo`. */
  logo: LogoImage | null;
  /** Where one click ends further messages, as RFC 8058 has it; null: for a message to a colleague. */
  unsubscribeUrl: string | null;
  /** By which the mail service tells what became of it: ids alone; null: no one asks. */
  tags: MailTags | null;
}

/** A logo's image, as base64, which a message brings with it. */
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
 * What became of sending a message. REFUSED: this one is not taken, and will not be. LATER: the service takes
 * no more for now. STOPPED: it takes none at all until someone does something. UNKNOWN: no answer came, so
 * that it may have gone: it must not be sent again.
 */
export type Sent =
  | { kind: 'SENT' }
  | { kind: 'REFUSED' }
  | { kind: 'LATER' }
  | { kind: 'STOPPED'; problem: MailProblem }
  | { kind: 'UNKNOWN' };

/** Sends one message, once: it never tries again by itself. It throws only where nothing was sent. */
export type Mailer = (mail: Mail) => Promise<Sent>;
