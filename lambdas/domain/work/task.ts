import type { DifficultyReason } from '../scoring/answers/effort.ts';
import { keepsText, textLimit } from '../privacy/retention.ts';
import { type Day, type Instant, startOfDay } from '../kernel/time.ts';

export const TASK_STATES = ['OPEN', 'DONE'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Something that a colleague is to do for an account. */
export interface Task {
  id: string;
  accountId: string;
  text: string;
  dueOn: Day | null;
  /** E-mail address of whom it is assigned to. */
  assignee: string | null;
  /** E-mail address, or name at the token's issuer. */
  createdBy: string;
  createdAt: Instant;
  updatedAt: Instant;
  doneAt: Instant | null;
  doneBy: string | null;
  /** The step that it answers, and why that is difficult; all null where it answers none. */
  jobKey: string | null;
  stepKey: string | null;
  reason: DifficultyReason | null;
  /** Hash of the input that created it under an idempotency key. */
  inputHash: string | null;
}

export function stateOf({ doneAt }: Pick<Task, 'doneAt'>): TaskState {
  return doneAt === null ? 'OPEN' : 'DONE';
}

/** Which tasks. */
export interface TaskCriteria {
  /** Of one of these; null among them: of no one. Null: of anyone. */
  assignees: readonly (string | null)[] | null;
  /** Due before this day; null: also those without a day. */
  dueBefore: Day | null;
  states: readonly TaskState[];
}

export function meets({ assignees, dueBefore, states }: TaskCriteria, task: Task): boolean {
  return (
    states.includes(stateOf(task)) &&
    (assignees === null || assignees.includes(task.assignee)) &&
    (dueBefore === null || (task.dueOn !== null && task.dueOn < dueBefore))
  );
}

/** Whether a task is still kept: as long as other words of colleagues, from its last change or its due day. */
export function isTaskKept(task: Task, asOf: Instant): boolean {
  return keepsText(keptFrom(task), asOf);
}

/** The first instant at which a task is no longer kept. */
export function taskLimit(task: Task): Instant {
  return textLimit(keptFrom(task));
}

function keptFrom({ updatedAt, dueOn }: Task): Instant {
  return dueOn === null ? updatedAt : Math.max(updatedAt, startOfDay(dueOn));
}
