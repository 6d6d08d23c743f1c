import type { Notice } from '../../notices/notices-port.ts';
import type { AccountEvent } from '../../../domain/work/account-event.ts';
import type { Playbook } from '../../../domain/work/playbooks/playbook.ts';
import type { PlaybookStart } from '../../../domain/work/playbooks/playbook-effect.ts';
import type { Task } from '../../../domain/work/task.ts';
import type { SaveResult, Versioned } from '../../kernel/records.ts';

/** Playbooks of jobs, and their starts, which are stored in the account's partition. */
export interface PlaybooksPort {
  /** Strongly consistent. */
  get(jobKey: string, key: string): Promise<Versioned<Playbook> | null>;
  /** All playbooks of a job by key, as their number is limited. Strongly consistent. */
  list(jobKey: string): Promise<readonly Playbook[]>;
  /** Conditional on the version, or on there being none if it is null. */
  save(playbook: Playbook, version: number | null): Promise<SaveResult>;
  remove(jobKey: string, key: string): Promise<void>;
  /** All starts of an account on a job, oldest first, as their number is limited. Strongly consistent. */
  startsOf(accountId: string, jobKey: string): Promise<readonly PlaybookStart[]>;
  /**
   * Writes the start, its tasks, its event and the notices in one transaction. Returns `lost` if the start's
   * number is taken.
   */
  start(
    start: PlaybookStart,
    tasks: readonly Task[],
    notices: readonly (Notice | null)[],
  ): Promise<SaveResult>;
  /**
   * Deletes the start, its event and the given tasks in one transaction. Returns `lost` if any changed
   * meanwhile.
   */
  retract(start: PlaybookStart, tasks: readonly Versioned<Task>[]): Promise<SaveResult>;
  /** The latest starts of a playbook before an instant, in all accounts. */
  starts(
    playbook: Pick<Playbook, 'jobKey' | 'key'>,
    request: { before: number; limit: number },
  ): Promise<readonly PlaybookStart[]>;
}

/** Timeline event of a start. */
export function eventOfStart(start: PlaybookStart, id: string): AccountEvent {
  const { accountId, startedAt: at, startedBy: by, jobKey, name, stepKey } = start;
  return { id, accountId, at, by, details: { kind: 'PLAYBOOK', jobKey, name, stepKey } };
}
