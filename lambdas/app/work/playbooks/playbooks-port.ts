import type { Notice } from '../../notices/notices-port.ts';
import type { AccountEvent } from '../../../domain/work/account-event.ts';
import type { Playbook } from '../../../domain/work/playbooks/playbook.ts';
import type { PlaybookStart } from '../../../domain/work/playbooks/playbook-start.ts';
import type { Task } from '../../../domain/work/task.ts';
import type { SaveResult, Versioned } from '../../kernel/records.ts';

/** Playbooks of jobs, and their starts, each in the partition of its account. */
export interface PlaybooksPort {
  /** Strongly consistent. */
  get(jobKey: string, key: string): Promise<Versioned<Playbook> | null>;
  /** All of a job, by key: they are bounded. Strongly consistent. */
  list(jobKey: string): Promise<readonly Playbook[]>;
  /** On the condition of the version before; null: there is none. */
  save(playbook: Playbook, version: number | null): Promise<SaveResult>;
  remove(jobKey: string, key: string): Promise<void>;
  /** What was started in an account on a job, oldest first: it is bounded. Strongly consistent. */
  startsOf(accountId: string, jobKey: string): Promise<readonly PlaybookStart[]>;
  /** One transaction: the start, its tasks, its event, and who is to be told. `lost`: there is one of that number. */
  start(
    start: PlaybookStart,
    tasks: readonly Task[],
    notices: readonly (Notice | null)[],
  ): Promise<SaveResult>;
  /** One transaction: the start, its event and these of its tasks go. `lost`: something changed meanwhile. */
  retract(start: PlaybookStart, tasks: readonly Versioned<Task>[]): Promise<SaveResult>;
  /** The newest starts of a playbook in all accounts, before an instant. */
  starts(
    playbook: Pick<Playbook, 'jobKey' | 'key'>,
    request: { before: number; limit: number },
  ): Promise<readonly PlaybookStart[]>;
}

/** What a start is on the timeline of its account. */
export function eventOfStart(start: PlaybookStart, id: string): AccountEvent {
  const { accountId, startedAt: at, startedBy: by, jobKey, name, stepKey } = start;
  return { id, accountId, at, by, details: { kind: 'PLAYBOOK', jobKey, name, stepKey } };
}
