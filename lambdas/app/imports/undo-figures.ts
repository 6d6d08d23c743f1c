import type { CesFigure, Job, Solution } from '../../domain/jobs/job.ts';
import { type JobDecision, saveJob } from '../jobs/save-job.ts';
import { isSame } from '../kernel/text/canonical-json.ts';
import type { Scope } from '../kernel/scope.ts';
import type { ImportedFigures } from './imported-change.ts';
import { NOTHING_UNDONE, type UndoManner, type UndoneChange } from './undone-change.ts';

type Figures = Readonly<Record<string, CesFigure>>;

/** Restores the figures that an import replaced, unless they have changed since. */
export async function undoFigures(
  scope: Scope,
  change: ImportedFigures,
  { rehearsed }: UndoManner,
): Promise<UndoneChange> {
  const { jobKey, solutionKey } = change;
  let outcome = NOTHING_UNDONE;
  const decide = (job: Job | null): JobDecision | undefined => {
    if (!job) return undefined;
    const solution = job.solutions.find(({ key }) => key === solutionKey);
    const current = solutionKey === null ? job.market : solution?.ratings;
    if (!current) return undefined;
    const { figures, undone, left } = putBack(current, change);
    const named = left.map((key) => nameOf(job, solution, key));
    outcome = {
      undone,
      left: named.map((name) => ({ name, reason: 'CHANGED_SINCE' as const })),
    };
    return { job: withFigures(job, solution, figures, change), reassesses: true };
  };
  if (!rehearsed) {
    await saveJob(scope, jobKey, decide);
    return outcome;
  }
  const known = rehearsed.get(jobKey) ?? (await scope.ports.jobs.get(jobKey))?.value ?? null;
  const decision = decide(known);
  if (decision) rehearsed.set(jobKey, decision.job);
  return outcome;
}

/** Restores the previous figures. Steps whose figures have changed since the import are left as they are. */
function putBack(current: Figures, { before, after }: ImportedFigures) {
  const figures = new Map(Object.entries(current));
  const left: string[] = [];
  let undone = 0;
  for (const [step, imported] of Object.entries(after)) {
    const was = before[step] ?? null;
    const now = figures.get(step) ?? null;
    if (isSame(now, was)) continue;
    if (!isSame(now, imported)) {
      left.push(step);
      continue;
    }
    undone += 1;
    if (was === null) figures.delete(step);
    else figures.set(step, was);
  }
  return { figures: Object.fromEntries(figures), undone, left };
}

function withFigures(
  job: Job,
  solution: Solution | undefined,
  figures: Figures,
  { isNewSolution }: ImportedFigures,
): Job {
  if (!solution) return { ...job, market: figures };
  const isEmpty = Object.keys(figures).length === 0 && solution.aliases.length === 0;
  const others = job.solutions.filter(({ key }) => key !== solution.key);
  const kept = isNewSolution && isEmpty ? [] : [{ ...solution, ratings: figures }];
  return { ...job, solutions: [...others, ...kept].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

function nameOf({ steps }: Job, solution: Solution | undefined, stepKey: string): string {
  const statement = steps.find(({ key }) => key === stepKey)?.statement ?? stepKey;
  return solution ? `${solution.name}: ${statement}` : statement;
}
