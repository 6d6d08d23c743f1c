import { authorize } from '../../../platform/authz/authorize.ts';
import type { CesFigure, Job, Solution } from '../../../domain/jobs/job.ts';
import { MAX_ALIASES, MAX_SOLUTIONS } from '../../kernel/limits.ts';
import { done, rejected, type PartialResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkNotArchived, jobKeyFor } from '../../kernel/validation/referenced.ts';
import { checkId, checkKeyBytes, checkName } from '../../kernel/validation/text.ts';
import { importedFigures } from './imported-figures.ts';
import { saveJob } from '../save-job.ts';
import { parseCesFigures, reportUnknownFigures } from '../step-ces.ts';
import type { SolutionRatingSetInput } from '../../kernel/generated/inputs.ts';

/** Sets a competitor's name and its figures for the listed steps. Figures for other steps are kept. */
export async function solutionRatingSet(
  scope: Scope,
  input: SolutionRatingSetInput,
): Promise<PartialResult<{ solution: Solution; job: Job }>> {
  authorize(scope.actor, 'MARKET_WRITE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const jobKey = jobKeyFor(problems, input.job);
  checkSolution(problems, input);
  const figures = parseCesFigures(problems, input, ports.now());
  if (jobKey === undefined || !problems.isEmpty) return rejected(problems.list);
  const job = await saveJob(
    scope,
    jobKey,
    (before) => {
      if (!checkNotArchived(problems, before)) return undefined;
      reportUnknownFigures(problems, input.steps, before);
      const solutions = withSolution(problems, before, input, figures);
      if (!problems.isEmpty) return undefined;
      if (input.dryRun) return { job: before, reassesses: false };
      return {
        job: { ...before, solutions },
        reassesses: true,
        imported: importedFigures(input.importBatch, before, input.solutionKey, figures),
      };
    },
    (message) => problems.tooMuch('aliases', message),
  );
  loaders.forget();
  const solution = job?.solutions.find(({ key }) => key === input.solutionKey);
  if (job && solution) return done({ solution, job });
  return { value: null, userErrors: problems.list };
}

function checkSolution(problems: Problems, input: SolutionRatingSetInput): void {
  checkId(problems, 'solutionKey', input.solutionKey);
  checkName(problems, 'name', input.name);
  const aliases = input.aliases ?? [];
  if (aliases.length > MAX_ALIASES) {
    problems.tooMuch('aliases', `must be at most ${MAX_ALIASES}; there are ${aliases.length}.`);
  }
  aliases.forEach((alias, index) => checkName(problems.under('aliases'), index, alias));
}

/** The job's competitors, ordered by key, with this one added or changed. */
function withSolution(
  problems: Problems,
  job: Job,
  input: SolutionRatingSetInput,
  figures: Readonly<Record<string, CesFigure>>,
): readonly Solution[] {
  const before = job.solutions.find(({ key }) => key === input.solutionKey);
  if (!before) checkKeyBytes(problems, 'solutionKey', input.solutionKey);
  if (!before && job.solutions.length >= MAX_SOLUTIONS) {
    problems.tooMuch(
      'solutionKey',
      `would exceed the maximum of ${MAX_SOLUTIONS} solutions per job.`,
    );
  }
  const solution: Solution = {
    key: input.solutionKey,
    name: input.name,
    aliases: input.aliases === undefined ? (before?.aliases ?? []) : (input.aliases ?? []),
    isManual:
      input.isManual === undefined ? (before?.isManual ?? false) : (input.isManual ?? false),
    ratings: { ...before?.ratings, ...figures },
  };
  const others = job.solutions.filter(({ key }) => key !== solution.key);
  return [...others, solution].sort((a, b) => (a.key < b.key ? -1 : 1));
}
