import { authorize } from '../../../platform/authz/authorize.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { ScoringChange } from '../../../domain/jobs/scoring-state.ts';
import {
  type ScoringDifference,
  scoringDifferences,
} from '../../../domain/jobs/scoring-differences.ts';
import { type Page, readPage } from '../../kernel/lists/page.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { JobScoringHistoryArguments } from '../../kernel/generated/inputs.ts';

export interface ScoringVersion extends Pick<ScoringChange, 'at' | 'by'> {
  /** The settings version that resulted from the change. */
  version: number;
  isInForce: boolean;
  /** Empty if the change created the job. */
  changes: readonly ScoringDifference[];
}

/** Lists a job's scoring changes, newest first. */
export function scoringHistoryList(
  scope: Scope,
  job: Job,
  request: JobScoringHistoryArguments,
): Promise<Page<ScoringVersion>> {
  authorize(scope.actor, 'SETTINGS_WRITE');
  const list = { field: 'scoringHistory', arguments: { job: job.key } };
  return readPage(scope, list, request, async (slice) => {
    const { entries, resumeAfter } = await scope.ports.jobs.scoringChanges(job.key, slice);
    return {
      entries: entries.map(({ value, position }) => ({ value: versionOf(value, job), position })),
      resumeAfter,
    };
  });
}

function versionOf({ at, by, before, after }: ScoringChange, job: Job): ScoringVersion {
  const { version } = after.settings;
  return {
    version,
    at,
    by,
    isInForce: version === job.settings.version,
    changes: before ? scoringDifferences(before, after, job.steps) : [],
  };
}
