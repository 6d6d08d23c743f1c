import type { AccountEvent } from '../../domain/work/account-event.ts';
import type { Task, TaskCriteria } from '../../domain/work/task.ts';
import type { Notice } from '../notices/notices-port.ts';
import type { Order } from '../kernel/lists/order.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

export interface TasksRequest extends SliceRequest {
  criteria: TaskCriteria;
  /** By due day. Tasks without one come last in ascending order. */
  direction: Order<string>['direction'];
}

/** Tasks and account events, stored in the account's partition. Expired items are treated as missing. */
export interface WorkPort {
  newId(): string;
  /** Returns the same id for the same key, so that a task is created only once. */
  idOf(accountId: string, idempotencyKey: string): string;
  /** Strongly consistent. */
  task(accountId: string, taskId: string): Promise<Versioned<Task> | null>;
  /** Missing ids are left out. Strongly consistent. */
  tasks(accountId: string, taskIds: readonly string[]): Promise<readonly Versioned<Task>[]>;
  /** All tasks of an account, as their number is limited. Strongly consistent. */
  tasksOf(accountId: string): Promise<readonly Versioned<Task>[]>;
  /** Number of an account's tasks, at most `limit`. */
  countTasks(accountId: string, limit: number): Promise<number>;
  /**
   * Conditional on the version of `before`, or on there being none if it is null. The completion event and
   * the notice are written in the same transaction.
   */
  saveTask(task: Task, before: Versioned<Task> | null, notice?: Notice | null): Promise<SaveResult>;
  removeTask(before: Versioned<Task>): Promise<SaveResult>;
  listTasks(request: TasksRequest): Promise<Slice<Versioned<Task>>>;
  /** Strongly consistent. */
  event(accountId: string, eventId: string): Promise<AccountEvent | null>;
  /** Returns `lost` if the id exists. */
  addEvent(event: AccountEvent): Promise<SaveResult>;
  /** Replaces the event with the same id. Does nothing if it was deleted. */
  replaceEvent(event: AccountEvent): Promise<void>;
  removeEvent(accountId: string, eventId: string): Promise<void>;
  /** Newest first. Strongly consistent. */
  events(accountId: string, request: SliceRequest): Promise<Slice<AccountEvent>>;
}
