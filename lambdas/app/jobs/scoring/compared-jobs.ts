import { backTo } from '../../../domain/jobs/back-to.ts';
import type { Scope } from '../../kernel/scope.ts';
import { requireJob } from '../../kernel/nodes/selectors.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import type { ComparedJobs } from './preview-accounts.ts';
import { parseDraft, withDraft } from './scoring-draft.ts';
import type {
  SettingsBacktestArguments,
  SettingsPreviewArguments,
} from '../../kernel/generated/inputs.ts';

/** The current job and the job with the change. Throws BadInput for settings that couldn't be saved. */
export async function comparedJobs(
  scope: Scope,
  { input, version }: SettingsBacktestArguments | SettingsPreviewArguments,
): Promise<ComparedJobs> {
  const before = await requireJob(scope, input.job, ['input', 'job']);
  const problems = new Problems();
  if (version != null) {
    const state = await scope.ports.jobs.scoringOfVersion(before.key, version);
    if (!state)
      problems.notFound('version', `does not match a version of the settings; it is ${version}.`);
    problems.throwFirst();
    return { before, after: state ? backTo(before, state) : before };
  }
  const under = problems.under('input');
  const draft = parseDraft(under, input);
  const after = withDraft(under, before, draft);
  problems.throwFirst();
  return { before, after: after ?? before };
}
