import type { Job } from '../../domain/jobs/job.ts';
import type { Imported } from '../imports/imported-change.ts';
import { isSame } from '../kernel/text/canonical-json.ts';
import { scoringChange } from './scoring/scoring-change.ts';
import { MAX_JOB_BYTES } from '../kernel/limits.ts';
import type { Versioned } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';

/** A job as it should become, and whether every account has to be assessed again for it. */
export interface JobDecision {
  job: Job;
  reassesses: boolean;
  /** Makes everything derived again, and not only what the change touches. */
  rebuild?: { withHistory: boolean };
  /** What it brings of an import. */
  imported?: Omit<Imported, 'at'> | null;
}

/**
 * Reads a job, decides, and writes it if it differs, again while others write in between. A change
 * that touches every account counts the revision up. Undefined if `decide` refuses, or if the job grows
 * beyond what one item holds: `onTooLarge` is told so.
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
    // One that has come so far already may still be made smaller.
    if (bytes > MAX_JOB_BYTES && bytes > (stored ? bytesOf(stored.value) : 0)) {
      onTooLarge(
        `would make the job ${Math.ceil(bytes / 1000)} kB as stored, with steps, settings and solutions; ` +
          `at most ${MAX_JOB_BYTES / 1000} kB are possible: shorten or remove texts.`,
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
