import { authorize } from '../../../platform/authz/authorize.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkNotArchived, jobKeyFor } from '../../kernel/validation/referenced.ts';
import { importedFigures } from './imported-figures.ts';
import { saveJob } from '../save-job.ts';
import { parseCesFigures, reportUnknownFigures } from '../step-ces.ts';
import type { MarketBenchmarkSetInput } from '../../kernel/generated/inputs.ts';

/** Replaces the market's figures for the listed steps. Figures for other steps are kept. */
export async function marketBenchmarkSet(
  scope: Scope,
  input: MarketBenchmarkSetInput,
): Promise<MutationResult<{ job: Job }>> {
  authorize(scope.actor, 'MARKET_WRITE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const jobKey = jobKeyFor(problems, input.job);
  const figures = parseCesFigures(problems, input, ports.now());
  if (input.steps.length === 0) problems.invalid('steps', 'must have at least one step.');
  if (jobKey === undefined || !problems.isEmpty) return rejected(problems.list);
  const job = await saveJob(
    scope,
    jobKey,
    (before) => {
      if (!checkNotArchived(problems, before)) return undefined;
      reportUnknownFigures(problems, input.steps, before);
      if (!problems.isEmpty) return undefined;
      if (input.dryRun) return { job: before, reassesses: false };
      return {
        job: { ...before, market: { ...before.market, ...figures } },
        reassesses: true,
        imported: importedFigures(input.importBatch, before, null, figures),
      };
    },
    (message) => problems.tooMuch('steps', message),
  );
  loaders.forget();
  return job ? done({ job }) : rejected(problems.list);
}
