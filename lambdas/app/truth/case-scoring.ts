import type { Job } from '../../domain/jobs/job.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { BacktestFacts, CaseScoring } from '../../domain/truth/backtest/case-of.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import { outOfFold } from '../../domain/truth/calibration/out-of-fold.ts';
import type { Ports } from '../kernel/ports.ts';

/**
 * Returns how to score the cases that the active calibration was fitted on: with a fit that excludes them.
 */
export async function outOfFoldOf(
  { calibrations }: Pick<Ports, 'calibrations'>,
  job: Job,
): Promise<CaseScoring['outOfFold']> {
  const { calibration } = job.settings;
  const proposal = calibration && (await calibrations.get(job.key, calibration.proposalId));
  return proposal ? outOfFold(job, proposal) : () => null;
}

/** Returns an account's facts for a back-test. `links` are the survey links of its contacts. */
export function backtestFacts(
  { account, outcomes, people, snooze }: AccountFacts,
  links: readonly SurveyLink[],
): BacktestFacts {
  // Times of contact records and answers. With the links below, the earliest counts as first asked.
  const told = people.flatMap(({ respondent, history }) => [
    ...Object.values(respondent.contactStated).map(({ at }) => at),
    ...history.map(({ at }) => at),
  ]);
  const asked = [...told, ...links.map(({ createdAt }) => createdAt)];
  return {
    account,
    outcomes,
    people,
    // 0 for accounts from before this was recorded.
    createdAt: account.createdAt === 0 ? null : account.createdAt,
    firstAskedAt: asked.length > 0 ? Math.min(...asked) : null,
    actedAt: snooze ? [snooze.at] : [],
  };
}
