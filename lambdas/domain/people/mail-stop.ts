import type { Instant } from '../kernel/time.ts';

export const MAIL_STOP_REASONS = ['UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED'] as const;
/** The contact unsubscribed, their address bounced, or they reported a message as spam. */
export type MailStopReason = (typeof MAIL_STOP_REASONS)[number];

/** Stops survey e-mails to a contact. Unaffected by edits of the contact. */
export interface MailStop {
  why: MailStopReason;
  at: Instant;
  /** Set if a user lifted the stop, with their reason. Null while it is in force. */
  undone: { at: Instant; reason: string } | null;
}

/** Returns why a contact gets no survey e-mails, or null. */
export function stoppedFor({ mailStop }: { mailStop?: MailStop }): MailStopReason | null {
  return mailStop && mailStop.undone === null ? mailStop.why : null;
}

/** Merges the stops of two merged contacts. One in force wins over a lifted one, then the later one wins. */
export function mergedMailStop(a?: MailStop, b?: MailStop): MailStop | undefined {
  if (!a || !b) return a ?? b;
  if ((a.undone === null) !== (b.undone === null)) return a.undone === null ? a : b;
  return a.at > b.at ? a : b;
}
