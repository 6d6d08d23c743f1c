import type { Instant } from '../kernel/time.ts';

export const MAIL_STOP_REASONS = ['UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED'] as const;
/** The person said so, their address does not work, or they reported a message as spam. */
export type MailStopReason = (typeof MAIL_STOP_REASONS)[number];

/** That a person is sent no surveys by e-mail. It stays when their record is edited. */
export interface MailStop {
  why: MailStopReason;
  at: Instant;
  /** That it was undone by someone, who said why; null: it holds. */
  undone: { at: Instant; reason: string } | null;
}

/** Why someone is sent nothing; null where they may be. */
export function stoppedFor({ mailStop }: { mailStop?: MailStop }): MailStopReason | null {
  return mailStop && mailStop.undone === null ? mailStop.why : null;
}

/** Of two people who are one: one that holds goes before one that was undone, then the later. */
export function mergedMailStop(a?: MailStop, b?: MailStop): MailStop | undefined {
  if (!a || !b) return a ?? b;
  if ((a.undone === null) !== (b.undone === null)) return a.undone === null ? a : b;
  return a.at > b.at ? a : b;
}
