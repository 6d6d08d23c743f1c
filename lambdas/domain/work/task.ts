import type { DifficultyReason } from '../scoring/answers/effort.ts';
import { keepsText, textLimit } from '../privacy/retention-periods.ts';
import { type Day, type Instant, startOfDay } from '../kernel/time.ts';

export const TASK_STATES = ['OPEN', 'DONE'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** A task for a colleague, concerning one account. */
export interface Task {
  id: string;
  accountId: string;
  text: string;
  dueOn: Day | null;
  /** E-mail address of the assignee. */
  assignee: string | null;
  /** E-mail address, or name at the token's issuer. */
  createdBy: string;
  createdAt: Instant;
  updatedAt: Instant;
  doneAt: Instant | null;
  doneBy: string | null;
  /** The step that the task addresses, and the reason why it is difficult. All null if it addresses none. */
  jobKey: string | null;
  stepKey: string | null;
  reason: DifficultyReason | null;
  /** Hash of the input that created the task, if it had an idempotency key. */
  inputHash: string | null;
}

export function stateOf({ doneAt }: Pick<Task, 'doneAt'>): TaskState {
  return doneAt === null ? 'OPEN' : 'DONE';
}

/** Filter of a list of tasks. */
export interface TaskCriteria {
  /** Null for all tasks. A null in the list selects unassigned tasks. */
  assignees: readonly (string | null)[] | null;
  /** Due before this day. Null for all tasks, including those without a due date. */
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

/**
 * True if a task is still kept. Kept as long as answers' words, from its last change or due day, if later.
 */
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
