import type { AccountEvent } from '../../domain/work/account-event.ts';
import type { Task, TaskCriteria } from '../../domain/work/task.ts';
import type { Notice } from '../notices/notices-port.ts';
import type { Order } from '../kernel/lists/order.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

export interface TasksRequest extends SliceRequest {
  criteria: TaskCriteria;
  /** By due day; those without one come last of all ascending. */
  direction: Order<string>['direction'];
}

/** Tasks and what colleagues did, in each account's partition. What is too old is as if it were not there. */
export interface WorkPort {
  newId(): string;
  /** The same for the same key, so that a task is created once. */
  idOf(accountId: string, idempotencyKey: string): string;
  /** Strongly consistent. */
  task(accountId: string, taskId: string): Promise<Versioned<Task> | null>;
  /** Of some ids, those that are there. Strongly consistent. */
  tasks(accountId: string, taskIds: readonly string[]): Promise<readonly Versioned<Task>[]>;
  /** All of an account: they are bounded. Strongly consistent. */
  tasksOf(accountId: string): Promise<readonly Versioned<Task>[]>;
  /** How many an account has, or `limit` where it has more. */
  countTasks(accountId: string, limit: number): Promise<number>;
  /**
   * On the condition of the version before (null: there is none). That a task was done is an event of its
   * account, which comes and goes in the same transaction, as does that someone is to be told.
   */
  saveTask(task: Task, before: Versioned<Task> | null, notice?: Notice | null): Promise<SaveResult>;
  removeTask(before: Versioned<Task>): Promise<SaveResult>;
  listTasks(request: TasksRequest): Promise<Slice<Versioned<Task>>>;
  /** Strongly consistent. */
  event(accountId: string, eventId: string): Promise<AccountEvent | null>;
  /** `lost`: there is one of that id. */
  addEvent(event: AccountEvent): Promise<SaveResult>;
  /** In the place of the one of that id; nothing where it is gone. */
  replaceEvent(event: AccountEvent): Promise<void>;
  removeEvent(accountId: string, eventId: string): Promise<void>;
  /** Newest first. Strongly consistent. */
  events(accountId: string, request: SliceRequest): Promise<Slice<AccountEvent>>;
}
