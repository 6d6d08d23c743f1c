import { authorize } from '../../../platform/authz/authorize.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkNotArchived, jobFor, jobKeyFor } from '../../kernel/validation/referenced.ts';
import { forecastBands, type Forecast } from './band-changes.ts';
import { isChangedSince } from './changed-since.ts';
import { saveJob } from '../save-job.ts';
import { parseDraft, type ScoringDraft, withDraft } from './scoring-draft.ts';
import type { JobSelector, ScoringSettingsSetInput } from '../../kernel/generated/inputs.ts';

/**
 * On a dry run, the current job with a forecast of the change. Otherwise, the changed job without a forecast.
 */
export interface ScoringSettingsSet extends Forecast {
  job: Job;
}

const NO_FORECAST: Forecast = { bandChanges: [], accountsExamined: 0, isComplete: true };

/** Saves a job's scoring settings as a new version. Every account is then reassessed. */
export async function scoringSettingsSet(
  scope: Scope,
  input: ScoringSettingsSetInput,
): Promise<MutationResult<ScoringSettingsSet>> {
  authorize(scope.actor, 'SETTINGS_WRITE');
  const { loaders, ports } = scope;
  const problems = new Problems();
  const draft = parseDraft(problems, input);
  if (input.dryRun) return rehearse(scope, problems, input.job, draft);
  const jobKey = jobKeyFor(problems, input.job);
  if (jobKey === undefined || !problems.isEmpty) return rejected(problems.list);
  const job = await saveJob(
    scope,
    jobKey,
    async (before) => {
      if (!checkNotArchived(problems, before)) return undefined;
      if (await isChangedSince(ports, problems, before, input.againstVersion)) return undefined;
      const changed = withDraft(problems, before, draft);
      return changed && { job: changed, reassesses: true };
    },
    (message) => problems.tooMuch('segmentImportance', message),
  );
  loaders.forget();
  return job ? done({ job, ...NO_FORECAST }) : rejected(problems.list);
}

async function rehearse(
  { ports, audit }: Scope,
  problems: Problems,
  selector: JobSelector,
  draft: ScoringDraft,
): Promise<MutationResult<ScoringSettingsSet>> {
  const stored = await jobFor(ports, problems, selector);
  if (!stored || !problems.isEmpty) return rejected(problems.list);
  const job = stored.value;
  audit.touch({ type: 'JOB', id: job.key });
  const changed = withDraft(problems, job, draft);
  if (!changed) return rejected(problems.list);
  return done({ job, ...(await forecastBands(ports, { before: job, after: changed })) });
}
