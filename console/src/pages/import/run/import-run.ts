import type { Client } from 'urql';
import { Failure } from '../../../../../intake/failure.ts';
import { NO_COUNTS, type ImportCounts } from '../../../../../intake/import/import-rows.ts';
import { type Notice, noticed } from '../../../../../intake/notices.ts';
import type { PlannedImport } from '../../../../../intake/import/planned-import.ts';
import { batchRecord } from '../../../../../intake/import/sending/batch-record.ts';
import type { KnownAccount } from '../../../../../intake/import/records/match-accounts.ts';
import type { JobSteps } from '../../../../../intake/import/responses/response-plan.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import { recordImport } from './import-calls.ts';
import type { OpenedFile } from '../file/opened-file.ts';
import { planImport } from './plan-import.ts';
import { failureText, formatterOf } from '../words/complaints.ts';
import { RejectedRows, type Rejected } from './rejections.ts';
import { t } from '../texts.ts';

/** The state of a running or ended import. */
export interface RunState {
  dryRun: boolean;
  counts: ImportCounts;
  /** Share of the file that is done, 0 to 1. */
  share: number;
  startedAt: number;
  rejected: Rejected;
  batch: string | null;
  /** Number of comments left out because they have no rating. */
  textsLeftOut: number;
  /** What was left out or interpreted in a certain way, one sentence each. */
  notices: readonly string[];
  /** Names in the file that are similar to those of known accounts. */
  similar: readonly (readonly [string, readonly KnownAccount[]])[];
  /** Names in the file that match no known account, not even a similar one. */
  unknown: readonly string[];
  /** Why the run waits for the user. Null unless it is paused. */
  waitsBecause: string | null;
  /** Null while the run is in progress. */
  end: { kind: 'done' | 'canceled' } | { kind: 'failed'; why: string } | null;
}

/** The environment of a run. */
export interface RunEnvironment {
  isOnline(): boolean;
  /** Resolves after the given time, or early if the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Calls `goOn` when the network is back, and warns users who leave the page, until the signal aborts. */
  watch(goOn: () => void, signal: AbortSignal): void;
}

const NO_FAULTS: Rejected = { first: [], faults: [] };

/** One pass over a file. */
export class ImportRun {
  readonly #stop = new AbortController();
  readonly #tell: (state: RunState) => void;
  readonly #environment: RunEnvironment;
  #state: RunState;
  #rejected: RejectedRows | null = null;
  #goOn: (() => void)[] = [];

  constructor(dryRun: boolean, tell: (state: RunState) => void, environment: RunEnvironment) {
    this.#tell = tell;
    this.#environment = environment;
    this.#state = {
      dryRun,
      counts: NO_COUNTS,
      share: 0,
      startedAt: Date.now(),
      rejected: NO_FAULTS,
      batch: null,
      textsLeftOut: 0,
      notices: [],
      similar: [],
      unknown: [],
      waitsBecause: null,
      end: null,
    };
  }

  async start(
    opened: OpenedFile,
    draft: DraftMapping,
    job: JobSteps,
    client: Client,
    wasChecked = false,
  ): Promise<void> {
    this.#set({});
    const { signal } = this.#stop;
    const { dryRun } = this.#state;
    const { isOnline, sleep, watch } = this.#environment;
    watch(this.goOn, signal);
    try {
      const caller = {
        client,
        dryRun,
        signal,
        isOnline,
        sleep: (ms: number) => sleep(ms, signal),
        pause: this.#pause,
      };
      const plan = await planImport(opened, draft, job, caller);
      if (!dryRun && !wasChecked) {
        await this.#nameDoubles(await planImport(opened, draft, job, caller));
      }
      const rejected = new RejectedRows(plan.header);
      this.#rejected = rejected;
      this.#set({ batch: plan.batch });
      const told = {
        batch: plan.batch,
        kind: draft.kind,
        jobKey: job.key,
        fileName: opened.file.name,
      };
      if (!dryRun) await recordImport(caller, batchRecord(told, NO_COUNTS, [], false));
      for await (const { counts, rejections, bytesRead } of plan.run) {
        rejected.add(rejections);
        this.#set({
          counts,
          share: Math.min(1, bytesRead / plan.expectedBytes),
          ...(rejections.length > 0 && { rejected: rejected.shown }),
          textsLeftOut: plan.textsLeftOut(),
        });
      }
      if (!dryRun) {
        const { counts } = this.#state;
        await recordImport(caller, batchRecord(told, counts, plan.notices.list, true));
      }
      this.#set({
        notices: sentencesOf(plan, plan.notices.list),
        similar: [...plan.unmatched.similar],
        unknown: draft.createsAccounts ? [] : plan.unmatched.unknown,
        share: 1,
        end: { kind: 'done' },
      });
    } catch (error) {
      this.#set({ waitsBecause: null, end: endOf(error, signal) });
    } finally {
      this.#stop.abort();
    }
  }

  /** Reads all rows. If an id occurs twice, pauses until the user continues. */
  async #nameDoubles(plan: PlannedImport): Promise<void> {
    const { signal } = this.#stop;
    for await (const _ of plan.parsed) signal.throwIfAborted();
    const doubles = plan.notices.list.filter(({ what }) => what.code === 'idTwice');
    if (doubles.length > 0) await this.#pause(sentencesOf(plan, doubles).join(' '));
    signal.throwIfAborted();
  }

  /** Adds a notice to the result. */
  add(notice: string): void {
    this.#set({ notices: [...this.#state.notices, notice] });
  }

  readonly goOn = (): void => {
    const waiting = this.#goOn;
    this.#goOn = [];
    if (waiting.length > 0) this.#set({ waitsBecause: null });
    for (const resolve of waiting) resolve();
  };

  readonly cancel = (): void => {
    this.#stop.abort();
    this.goOn();
  };

  rejectedCsv(): string {
    return this.#rejected?.csv() ?? '';
  }

  readonly #pause = (why: string): Promise<void> => {
    this.#set({ waitsBecause: why });
    return new Promise((resolve) => this.#goOn.push(resolve));
  };

  #set(changes: Partial<RunState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#tell(this.#state);
  }
}

function sentencesOf({ header }: PlannedImport, notices: readonly Notice[]): string[] {
  const { format } = formatterOf(header);
  return notices.map((notice) => format(noticed(notice)));
}

function endOf(error: unknown, signal: AbortSignal): RunState['end'] {
  if (signal.aborted) return { kind: 'canceled' };
  if (error instanceof Failure) return { kind: 'failed', why: failureText(error) };
  const why = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', why: t('didNotWorkAs', { why }) };
}
