import type { Job } from '../../domain/jobs/job.ts';
import type { Imported } from '../imports/imported-change.ts';
import { isSame } from '../kernel/text/canonical-json.ts';
import { scoringChange } from './scoring/scoring-change.ts';
import { MAX_JOB_BYTES } from '../kernel/limits.ts';
import type { Versioned } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';

/** The new state of a job, and whether every account has to be reassessed. */
export interface JobDecision {
  job: Job;
  reassesses: boolean;
  /** Rebuilds all derived data, rather than only what the change affects. */
  rebuild?: { withHistory: boolean };
  /** The change to record for an import. */
  imported?: Omit<Imported, 'at'> | null;
}

/**
 * Reads a job, calls `decide` and writes the result if it differs, with retries on concurrent writes. A
 * change that affects every account increments the revision. Undefined if `decide` returns undefined, or if
 * the job would be too large for one item; then calls `onTooLarge`.
 */
export async function saveJob(
  { actor, ports, audit }: Scope,
  jobKey: string,
  decide: (job: Job | null) => JobDecision | undefined | Promise<JobDecision | undefined>,
  onTooLarge: (message: string) => void = () => undefined,
): Promise<Job | undefined> {
  return retryLost(ports, async () => {
    const stored: Versioned<Job> | null = await ports.jobs.get(jobKey);
    if (stored) audit.touch({ type: 'JOB', id: jobKey });
    const decision = await decide(stored?.value ?? null);
    if (!decision) return undefined;
    const { job, imported, ...change } = decision;
    if (stored && isSame(stored.value, job)) return stored.value;
    const bytes = bytesOf(job);
    // A job that already exceeds the limit can still be made smaller.
    if (bytes > MAX_JOB_BYTES && bytes > (stored ? bytesOf(stored.value) : 0)) {
      onTooLarge(
        `would make the job ${Math.ceil(bytes / 1000)} kB as stored, with steps, settings and solutions; ` +
          `at most ${MAX_JOB_BYTES / 1000} kB are allowed: shorten or remove texts.`,
      );
      return undefined;
    }
    const next =
      stored && change.reassesses ? { ...job, revision: stored.value.revision + 1 } : job;
    const at = ports.now();
    const scoring = scoringChange(stored?.value ?? null, next, { at, by: actor.subject });
    const saved = await ports.jobs.save(next, stored?.version ?? null, {
      ...change,
      at,
      scoring,
      imported: imported ? { ...imported, at } : null,
    });
    if (saved === 'lost') return 'lost';
    audit.touch({ type: 'JOB', id: jobKey });
    return next;
  });
}

function bytesOf(job: Job): number {
  return new TextEncoder().encode(JSON.stringify(job)).length;
}
