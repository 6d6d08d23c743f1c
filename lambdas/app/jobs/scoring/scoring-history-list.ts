import { authorise } from '../../../platform/authz/authorise.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { ScoringChange } from '../../../domain/jobs/scoring-change.ts';
import {
  type ScoringDifference,
  scoringDifferences,
} from '../../../domain/jobs/scoring-differences.ts';
import { type Page, type PageRequest, readPage } from '../../kernel/lists/page.ts';
import type { Scope } from '../../kernel/scope.ts';

/** A change of how answers are scored, as it is on record. */
export interface ScoringVersion extends Pick<ScoringChange, 'at' | 'by'> {
  /** The version of the settings that it led to. */
  version: number;
  isInForce: boolean;
  /** Empty where the job was new. */
  changes: readonly ScoringDifference[];
}

/** The changes of a job's scoring, the newest first. */
export function scoringHistoryList(
  scope: Scope,
  job: Job,
  request: PageRequest,
): Promise<Page<ScoringVersion>> {
  authorise(scope.actor, 'SETTINGS_WRITE');
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
