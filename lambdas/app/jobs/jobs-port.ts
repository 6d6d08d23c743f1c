import type { Job } from '../../domain/jobs/job.ts';
import type { ScoringChange, ScoringState } from '../../domain/jobs/scoring-state.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Imported } from '../imports/imported-change.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';

export interface JobsPort {
  /** Strongly consistent. */
  get(jobKey: string): Promise<Versioned<Job> | null>;
  /** Archived or active jobs, ordered by key. */
  list(request: SliceRequest & { archived: boolean }): Promise<Slice<Job>>;
  /** Keys of all jobs, including archived ones. */
  keys(): Promise<readonly string[]>;
  /**
   * Writes a job if its version is unchanged (null if it doesn't exist yet). With `reassesses`, a sweep over
   * all accounts starts in the same transaction.
   */
  save(
    job: Job,
    version: number | null,
    change: {
      reassesses: boolean;
      at: Instant;
      rebuild?: { withHistory: boolean };
      /** Recorded in the same transaction. */
      scoring?: ScoringChange | null;
      imported?: Imported | null;
    },
  ): Promise<SaveResult>;
  /** How answers were scored at an instant. Null if no change has been recorded. */
  scoringAt(jobKey: string, at: Instant): Promise<ScoringState | null>;
  /** How answers were last scored with a version of the settings. Null if it isn't on record. */
  scoringOfVersion(jobKey: string, version: number): Promise<ScoringState | null>;
  /** Changes to the scoring, newest first. */
  scoringChanges(jobKey: string, request: SliceRequest): Promise<Slice<ScoringChange>>;
  /** The last sweep, finished or not. */
  sweep(jobKey: string): Promise<Sweep | null>;
}

/** A change in progress that touches every account of a job. */
export interface Sweep {
  jobKey: string;
  /** The revision that it brings accounts up to. */
  revision: number;
  /** Last account examined, for shards that have no position of their own yet. */
  cursor: string | null;
  /** Accounts examined in this pass, across all shards. */
  done: number;
  total: number;
  startedAt: Instant;
  finishedAt: Instant | null;
  /** Set if all derived data is rebuilt, rather than only updated for a change. */
  rebuild: Rebuild | null;
}

/** Progress and findings of a rebuild. */
export interface Rebuild {
  /** Whether to fill in past months of the hotspot history too. */
  withHistory: boolean;
  /** Accounts whose stored figures differed from those computed from their facts. */
  differed: number;
  /** Passes over all accounts. Another pass follows while rollups still hold leftovers. */
  passes: number;
  /** Counters that no account explains, as text. Null until known. */
  leftovers: readonly string[] | null;
}
