import type { Day, Instant } from '../kernel/time.ts';
import type { Sentiment } from './sentiment.ts';

export const ACTIVITY_KINDS = ['CALL', 'EMAIL', 'MEETING', 'NOTE'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** What came of an activity. */
export const ACTIVITY_OUTCOMES = [
  'REACHED',
  'NOT_REACHED',
  'FOLLOW_UP_AGREED',
  'RESOLVED',
] as const;
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

/** A call, an e-mail, a meeting with an account, or a note on it. */
interface ActivityDetails {
  kind: 'ACTIVITY';
  activity: ActivityKind;
  /** Null: none was given, or it went with the person that the activity was with. */
  text: string | null;
  outcome: ActivityOutcome | null;
  /** The contact that it was with. */
  respondentId: string | null;
  recordedAt: Instant;
}

/** What colleagues did about an account. */
export type EventDetails =
  | ActivityDetails
  /** Null: the view was withdrawn. */
  | { kind: 'SENTIMENT'; sentiment: Sentiment | null }
  | { kind: 'SNOOZE'; jobKey: string; until: Day; assignee: string | null }
  | { kind: 'TASK_DONE'; taskId: string }
  | { kind: 'PLAYBOOK'; jobKey: string; name: string; stepKey: string | null };

/** One thing that colleagues did about an account, with when and who. */
export interface AccountEvent<Details extends EventDetails = EventDetails> {
  /** Ids sort by time. */
  id: string;
  accountId: string;
  at: Instant;
  /** E-mail address, or name at the token's issuer. */
  by: string;
  details: Details;
}

export type Activity = AccountEvent<ActivityDetails>;

export function isActivity(event: AccountEvent): event is Activity {
  return event.details.kind === 'ACTIVITY';
}

/** Digits of an instant in base 36 that reach beyond the year 5000. */
const DIGITS = 9;

/** An id that sorts by the instant; `rest` tells those of one instant apart. */
export function eventId(at: Instant, rest: string): string {
  return `${at.toString(36).padStart(DIGITS, '0')}-${rest}`;
}
