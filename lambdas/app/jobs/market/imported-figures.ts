import type { CesFigure, Job } from '../../../domain/jobs/job.ts';
import type { Imported, ImportedFigures } from '../../imports/imported-change.ts';
import type { Optional } from '../../kernel/validation/given.ts';

/** The record of market or competitor figures set by an import. Null if they aren't part of an import. */
export function importedFigures(
  batch: Optional<string>,
  before: Job,
  solutionKey: string | null,
  after: Readonly<Record<string, CesFigure>>,
): Omit<Imported, 'at'> | null {
  if (batch == null) return null;
  const solution = before.solutions.find(({ key }) => key === solutionKey);
  const known = (solutionKey === null ? before.market : solution?.ratings) ?? {};
  const change: ImportedFigures = {
    kind: 'FIGURES',
    jobKey: before.key,
    solutionKey,
    isNewSolution: solutionKey !== null && !solution,
    before: Object.fromEntries(Object.keys(after).map((step) => [step, known[step] ?? null])),
    after,
  };
  return { batch, change };
}
