import { type Instant, DAY_MS, dayOf, type Day } from '../../kernel/time.ts';

/**
 * The kind of risk that a playbook addresses. The first three apply to a step, the others to the whole
 * account.
 */
export const PLAYBOOK_REASONS = [
  'DIFFICULT_STEP',
  'COMPETITOR_BETTER',
  'TABLE_STAKES',
  'WORSENING',
  'BUYER_STRUGGLES',
  'TOO_FEW_ANSWERS',
] as const;
export type PlaybookReason = (typeof PLAYBOOK_REASONS)[number];

/** Who an action's task is assigned to, as a role that is resolved per account and user. */
export const PLAYBOOK_ASSIGNEES = ['ACCOUNT_OWNER', 'STARTER', 'NO_ONE'] as const;
type PlaybookAssignee = (typeof PLAYBOOK_ASSIGNEES)[number];

/** One action of a playbook. Starting the playbook creates a task from it. */
export interface PlaybookAction {
  text: string;
  /** Days from the start until the task is due, 0 or more. */
  dueInDays: number;
  assignTo: PlaybookAssignee;
}

/** A short list of next actions for one kind of risk, at one step or any step. */
export interface Playbook {
  jobKey: string;
  key: string;
  name: string;
  reason: PlaybookReason;
  /** Null for any step. Always null if the reason is not about a step. */
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

/** The day on which an action's task is due. */
export function dueDay({ dueInDays }: PlaybookAction, startedAt: Instant): Day {
  return dayOf(startedAt + dueInDays * DAY_MS);
}
