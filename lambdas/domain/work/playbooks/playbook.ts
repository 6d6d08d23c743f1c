import { type Instant, DAY_MS, dayOf, type Day } from '../../kernel/time.ts';

/** What of an account's risk a playbook answers. The first three are of a step, the others of the account. */
export const PLAYBOOK_REASONS = [
  'DIFFICULT_STEP',
  'COMPETITOR_BETTER',
  'TABLE_STAKES',
  'WORSENING',
  'BUYER_STRUGGLES',
  'TOO_FEW_ANSWERS',
] as const;
export type PlaybookReason = (typeof PLAYBOOK_REASONS)[number];

/** Whom the task of an action is assigned to: a role, as each account and each user has their own. */
export const PLAYBOOK_ASSIGNEES = ['ACCOUNT_OWNER', 'STARTER', 'NO_ONE'] as const;
type PlaybookAssignee = (typeof PLAYBOOK_ASSIGNEES)[number];

/** What is to be done next: the task that starting the playbook creates. */
export interface PlaybookAction {
  text: string;
  /** Days from the start until the task is due, 0 or more. */
  dueInDays: number;
  assignTo: PlaybookAssignee;
}

/** A short list of next actions for one reason, and for one step or whichever it is. */
export interface Playbook {
  jobKey: string;
  key: string;
  name: string;
  reason: PlaybookReason;
  /** Null: any step, and always for what is of the account. */
  stepKey: string | null;
  actions: readonly PlaybookAction[];
  updatedAt: Instant;
}

const REASONS_OF_STEP: ReadonlySet<PlaybookReason> = new Set([
  'DIFFICULT_STEP',
  'COMPETITOR_BETTER',
  'TABLE_STAKES',
]);

export function isOfStep(reason: PlaybookReason): boolean {
  return REASONS_OF_STEP.has(reason);
}

/** The day on which the task of an action is due. */
export function dueDay({ dueInDays }: PlaybookAction, startedAt: Instant): Day {
  return dayOf(startedAt + dueInDays * DAY_MS);
}
