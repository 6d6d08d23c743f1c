import type { Job } from '../../domain/jobs/job.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { BacktestFacts, CaseScoring } from '../../domain/truth/backtest/case-of.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import { outOfFold } from '../../domain/truth/calibration/out-of-fold.ts';
import type { Ports } from '../kernel/ports.ts';

/** How cases are scored that the calibration in force was learned from: by a fit without them. */
export async function outOfFoldOf(
  { calibrations }: Pick<Ports, 'calibrations'>,
  job: Job,
): Promise<CaseScoring['outOfFold']> {
  const { calibration } = job.settings;
  const proposal = calibration && (await calibrations.get(job.key, calibration.proposalId));
  return proposal ? outOfFold(job, proposal) : () => null;
}

/** What a back-test needs to know of an account, with the survey links that people there were given. */
export function backtestFacts(
  { account, outcomes, people, snooze }: AccountFacts,
  links: readonly SurveyLink[],
): BacktestFacts {
  // The first that a contact record, an answer or a link tells of anyone in the account.
  const told = people.flatMap(({ respondent, history }) => [
    ...Object.values(respondent.contactStated).map(({ at }) => at),
    ...history.map(({ at }) => at),
  ]);
  const asked = [...told, ...links.map(({ createdAt }) => createdAt)];
  return {
    account,
    outcomes,
    people,
    // 0: before it was kept.
    createdAt: account.createdAt === 0 ? null : account.createdAt,
    firstAskedAt: asked.length > 0 ? Math.min(...asked) : null,
    actedAt: snooze ? [snooze.at] : [],
  };
}
