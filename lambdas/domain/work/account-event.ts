import type { Day, Instant } from '../kernel/time.ts';
import type { Sentiment } from './sentiment.ts';

export const ACTIVITY_KINDS = ['CALL', 'EMAIL', 'MEETING', 'NOTE'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** The result of an activity. */
export const ACTIVITY_OUTCOMES = [
  'REACHED',
  'NOT_REACHED',
  'FOLLOW_UP_AGREED',
  'RESOLVED',
] as const;
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

/** A call, e-mail or meeting with an account, or a note on it. */
interface ActivityDetails {
  kind: 'ACTIVITY';
  activity: ActivityKind;
  /** Null if there was none, or if it was erased together with the contact. */
  text: string | null;
  outcome: ActivityOutcome | null;
  /** The contact that the activity was with. */
  respondentId: string | null;
  recordedAt: Instant;
}

/** Details of what colleagues did about an account. */
export type EventDetails =
  | ActivityDetails
  /** Null if the sentiment was withdrawn. */
  | { kind: 'SENTIMENT'; sentiment: Sentiment | null }
  | { kind: 'SNOOZE'; jobKey: string; until: Day; assignee: string | null }
  | { kind: 'TASK_DONE'; taskId: string }
  | { kind: 'PLAYBOOK'; jobKey: string; name: string; stepKey: string | null };

/** Something that a colleague did about an account. */
export interface AccountEvent<Details extends EventDetails = EventDetails> {
  /** Sorts by time. */
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

/** Number of base-36 digits that are enough for instants beyond the year 5000. */
const DIGITS = 9;

/** Returns an id that sorts by instant. `rest` makes ids of the same instant unique. */
export function eventId(at: Instant, rest: string): string {
  return `${at.toString(36).padStart(DIGITS, '0')}-${rest}`;
}
