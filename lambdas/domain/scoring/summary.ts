import type { Assessment, RiskBand, RiskDriver } from './assessment.ts';
import type { CompetitorRow } from '../competitors/competitor.ts';
import { type Job, stepOf } from '../jobs/job.ts';
import { daysToRenewal } from '../accounts/renewal.ts';
import type { Instant } from '../kernel/time.ts';

const BAND_WORDS: Readonly<Record<RiskBand, string>> = {
  LOW: 'Low risk',
  MEDIUM: 'Medium risk',
  HIGH: 'High risk',
  UNKNOWN: 'Unknown risk',
};

/** Returns a one-sentence summary as of `now`, for a CSM on the phone: band, reason, competitor, renewal. */
export function summaryOf(assessment: Assessment, job: Job, now: Instant): string {
  if (assessment.isChurned) return 'No longer a customer: the account has churned.';
  const driver = tellingDriver(assessment, job);
  const clauses = [
    `${headline(assessment)}: ${evidence(assessment, driver, job)}`,
    competitorClause(assessment.competitors, driver, job),
    renewalClause(assessment, now),
  ];
  return `${clauses.filter((clause) => clause !== null).join('; ')}.`;
}

function headline({ band, trend }: Assessment): string {
  if (trend.direction === 'WORSENING') return `${BAND_WORDS[band]} and getting worse`;
  if (trend.direction === 'IMPROVING') return `${BAND_WORDS[band]}, improving`;
  return BAND_WORDS[band];
}

/** Returns the driver to mention: the one behind the band, or else the first with a difficult answer. */
function tellingDriver({ bandReasons, drivers }: Assessment, job: Job): RiskDriver | null {
  const difficult = drivers.filter((driver) => driver.difficult > 0);
  const behindBand = bandReasons.includes('TABLE_STAKES')
    ? difficult.find(
        ({ stepKey, state }) => state === 'DIFFICULT' && stepOf(job, stepKey)?.isTableStakes,
      )
    : bandReasons.includes('BUYER_STRUGGLES')
      ? drivers.toSorted((a, b) => buyerStruggle(b) - buyerStruggle(a)).at(0)
      : undefined;
  return behindBand ?? difficult.at(0) ?? null;
}

function evidence(assessment: Assessment, driver: RiskDriver | null, job: Job): string {
  const { bandReasons, coverage } = assessment;
  if (bandReasons.includes('NO_ANSWERS')) return silence(assessment);
  if (bandReasons.includes('TOO_FEW_STEPS')) {
    const { answeredSteps, activeSteps } = coverage;
    const few = `only ${answeredSteps} of ${activeSteps} steps ${isAre(answeredSteps)} answered`;
    return driver ? `${few}, and ${difficulty(driver, job)}` : few;
  }
  if (driver && bandReasons.includes('TABLE_STAKES')) {
    return `${quoted(driver, job)} must simply work, but ${finders(driver)} it ${degree(driver)}`;
  }
  if (driver && bandReasons.includes('BUYER_STRUGGLES')) {
    return `the decision-maker struggles, most of all with ${quoted(driver, job)}`;
  }
  return assessment.band === 'LOW'
    ? ease(assessment, driver, job)
    : trouble(assessment, driver, job);
}

function silence({ coverage }: Assessment): string {
  if (coverage.lastAnswerAt !== null) return 'all answers have expired';
  const { contactsKnown } = coverage;
  if (contactsKnown === 0) return 'there are no contacts, and no one has responded';
  return contactsKnown === 1
    ? 'the only contact has not responded'
    : `none of the ${contactsKnown} contacts has responded`;
}

function ease({ drivers }: Assessment, driver: RiskDriver | null, job: Job): string {
  const easy = drivers.filter(({ state }) => state === 'EASY').length;
  const isAll = easy === drivers.length;
  const steps = isAll
    ? `all ${easy} answered steps are easy`
    : `${easy} of ${drivers.length} answered steps ${isAre(easy)} easy`;
  const start = drivers.length === 1 && isAll ? 'the only answered step is easy' : steps;
  return driver ? `${start}, but ${difficulty(driver, job)}` : start;
}

function trouble({ drivers }: Assessment, driver: RiskDriver | null, job: Job): string {
  if (driver) return difficulty(driver, job);
  const first = drivers.at(0);
  return first
    ? `no one finds a step difficult, but ${quoted(first, job)} is not easy either`
    : 'no one finds a step difficult';
}

function difficulty(driver: RiskDriver, job: Job): string {
  return `${finders(driver)} ${quoted(driver, job)} ${degree(driver)}`;
}

function finders({ difficult, respondents }: RiskDriver): string {
  const people = respondents === 1 ? 'person' : 'people';
  return `${difficult} of ${respondents} ${people} ${difficult === 1 ? 'finds' : 'find'}`;
}

function degree({ difficult, veryDifficult }: RiskDriver): string {
  return veryDifficult === difficult ? 'very difficult' : 'difficult';
}

function competitorClause(
  competitors: readonly CompetitorRow[],
  driver: RiskDriver | null,
  job: Job,
): string | null {
  // Names the worst competitor, as lists do, so that the account never shows two different ones.
  const competitor = competitors.at(0);
  const solution = job.solutions.find(({ key }) => key === competitor?.solutionKey);
  if (!competitor || !solution) return null;
  const step = competitor.stepKey === driver?.stepKey ? 'it' : quoted(competitor, job);
  if (competitor.relief === null || competitor.relief <= 0)
    return `${solution.name} is mentioned as an alternative for ${step}`;
  return solution.isManual
    ? `${step} is easier with ${solution.name}`
    : `${solution.name} does ${step} better`;
}

function renewalClause({ account }: Assessment, now: Instant): string | null {
  if (account.renewalDate === null) return null;
  const days = daysToRenewal(account.renewalDate, now);
  if (days === 0) return 'renews today';
  if (days === 1) return 'renews tomorrow';
  if (days > 1) return `renews in ${days} days`;
  return days === -1 ? 'was due to renew yesterday' : `was due to renew ${-days} days ago`;
}

function buyerStruggle({ byRole }: RiskDriver): number {
  return byRole.find(({ role }) => role === 'BUYER')?.struggle ?? 0;
}

function quoted({ stepKey }: { stepKey: string }, job: Job): string {
  const statement = stepOf(job, stepKey)?.statement ?? stepKey;
  return `“${statement.trim().replace(/\s+/gu, ' ').replace(/\.$/u, '')}”`;
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
