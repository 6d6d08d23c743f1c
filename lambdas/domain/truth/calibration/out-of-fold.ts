import type { Account } from '../../accounts/account.ts';
import type { Job } from '../../jobs/job.ts';
import { type ScoringBasis, scoringBasis } from '../../jobs/scoring-basis.ts';
import type { Fit } from './calibration-case.ts';
import { importanceOf, withImportance } from './with-importance.ts';

/** A fit for each fold, with the accounts it excluded. */
export interface FoldFits {
  stepKeys: readonly string[];
  foldAccounts: readonly (readonly string[])[];
  foldFits: readonly Fit[];
}

/**
 * Returns the basis that scores an account out of fold. Null if the settings were not fitted on the account.
 */
export function outOfFold(
  job: Job,
  { stepKeys, foldAccounts, foldFits }: FoldFits,
): (account: Pick<Account, 'id' | 'segment'>) => ScoringBasis | null {
  const folds = new Map(foldAccounts.flatMap((ids, fold) => ids.map((id) => [id, fold] as const)));
  return ({ id, segment }) => {
    const fit = foldFits[folds.get(id) ?? -1];
    return fit ? basisBy(scoringBasis(job, segment), fit, stepKeys) : null;
  };
}

function basisBy(basis: ScoringBasis, fit: Fit, stepKeys: readonly string[]): ScoringBasis {
  const { intercept, slope } = fit;
  return {
    ...basis,
    settings: { ...basis.settings, intercept, slope },
    steps: withImportance(basis.steps, importanceOf(fit, stepKeys)),
  };
}
