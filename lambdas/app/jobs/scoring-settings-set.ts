import { authorise } from '../../platform/authz/authorise.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { applySettings, type SettingsChange } from '../../domain/jobs/settings.ts';
import { validateSettings } from '../../domain/jobs/validate-settings.ts';
import { isSame } from '../kernel/canonical-json.ts';
import type { Optional } from '../kernel/optional.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import type { JobSelector } from '../kernel/selectors.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobFor, jobKeyFor, reportUnknownJob } from '../kernel/validation/referenced.ts';
import { forecastBands, type Forecast } from './band-changes.ts';
import { saveJob } from './save-job.ts';
import { parseSettings, type SettingsInput } from './settings-change.ts';

export interface ScoringSettingsSetInput extends SettingsInput {
  job: JobSelector;
  /** Says how many accounts would change band, and writes nothing. */
  dryRun?: Optional<boolean>;
}

/** On a dry run the job as it is, with what would change; otherwise the changed job, and no forecast. */
export interface ScoringSettingsSet extends Forecast {
  job: Job;
}

const NO_FORECAST: Forecast = { bandChanges: [], accountsExamined: 0, isComplete: true };

/** Changes a job's scoring settings as their next version; every account is then assessed anew. */
export async function scoringSettingsSet(
  scope: Scope,
  input: ScoringSettingsSetInput,
): Promise<MutationResult<ScoringSettingsSet>> {
  authorise(scope.actor, 'SETTINGS_WRITE');
  const { loaders } = scope;
  const problems = new Problems();
  const change = parseSettings(problems, input);
  if (input.dryRun) return rehearse(scope, problems, input.job, change);
  const jobKey = jobKeyFor(problems, input.job);
  if (jobKey === undefined || !problems.isEmpty) return rejected(problems.list);
  const job = await saveJob(
    scope,
    jobKey,
    (before) => {
      if (!before) return reportUnknownJob(problems);
      const changed = withSettings(problems, before, change);
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
  change: SettingsChange,
): Promise<MutationResult<ScoringSettingsSet>> {
  const stored = await jobFor(ports, problems, selector);
  if (!stored || !problems.isEmpty) return rejected(problems.list);
  const job = stored.value;
  audit.touch({ type: 'JOB', id: job.key });
  const changed = withSettings(problems, job, change);
  if (!changed) return rejected(problems.list);
  return done({ job, ...(await forecastBands(ports, job, changed)) });
}

/** The job with its settings changed, the same where nothing differs; undefined if they are wrong. */
function withSettings(problems: Problems, job: Job, change: SettingsChange): Job | undefined {
  const settings = applySettings(job.settings, change);
  const stepKeys = job.steps.map(({ key }) => key);
  problems.add(validateSettings(settings, stepKeys));
  if (!problems.isEmpty) return undefined;
  const isUnchanged = isSame({ ...settings, version: job.settings.version }, job.settings);
  return isUnchanged ? job : { ...job, settings };
}
