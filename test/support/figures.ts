import type { Assessment } from '../../lambdas/domain/scoring/assessment.ts';
import { ACCOUNTS, JOBS } from './erasure/erasure-commands.ts';
import type { StoredFoothold } from './store/stored-foothold.ts';

/**
 * All stored figures, without contact ids. Rounded, because sums in another order differ in the last digits.
 */
export async function figuresOf({ deps, clock }: StoredFoothold): Promise<unknown> {
  const { ports } = deps;
  const ofJobs = await Promise.all(
    JOBS.map(async (jobKey) => {
      const job = await ports.jobs.get(jobKey);
      if (!job) throw new Error('no job');
      const ids = ACCOUNTS.map((account) => ports.accounts.idOf(account));
      const assessments = await Promise.all(ids.map((id) => ports.assessments.get(id, job.value)));
      const { entries } = await ports.candidates.list(jobKey, {
        criteria: {
          stepKeys: null,
          states: null,
          includeHeldBack: true,
          turnaroundOnly: false,
          forMarketing: false,
        },
        at: clock.now,
        limit: 100,
        after: null,
      });
      return {
        assessments: assessments.map((each) => each && unstamped(each)),
        candidates: entries
          .map(({ value: { respondentId: _, ...candidate } }) => candidate)
          .toSorted((a, b) =>
            `${a.stepKey}${a.submissionId}` < `${b.stepKey}${b.submissionId}` ? -1 : 1,
          ),
        segments: sorted(await ports.rollups.segments(jobKey)),
        portfolio: sorted(await ports.rollups.portfolio(jobKey)),
      };
    }),
  );
  return rough(ofJobs);
}

/**
 * Leaves out the time of the last change, which is earlier in worlds that received less. The last point of
 * the trend has the same time.
 */
function unstamped({ assessedAt: _, trend, ...assessment }: Assessment): unknown {
  const points = trend.points.map(({ at, ...point }, i) =>
    i < trend.points.length - 1 ? { at, ...point } : point,
  );
  return { ...assessment, trend: { ...trend, points } };
}

/** Sorts rollups and drops those that contain only zeros. */
function sorted(totals: readonly object[]): unknown[] {
  return totals
    .map((total) => JSON.stringify(total))
    .filter((text) => /[1-9]/.test(text.replaceAll(/"[^"]*"/g, '')))
    .sort()
    .map((text) => JSON.parse(text) as unknown);
}

function rough(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toFixed(6));
  if (Array.isArray(value)) return value.map(rough);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => !isNothing(part));
  return Object.fromEntries(entries.map(([name, part]) => [name, rough(part)]));
}

/** True for counters that are zero again, and for steps whose counters all are. */
function isNothing(part: unknown): boolean {
  if (part === 0) return true;
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
  return Object.values(part).every(isNothing);
}
