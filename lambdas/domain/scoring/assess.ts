import { type Account, isChurned, type Outcome } from '../accounts/account.ts';
import { type Snooze, snoozedRisk } from '../risks/snooze.ts';
import { askReasons } from '../risks/ask-next.ts';
import { type Assessment, type Coverage, isCounted } from './assessment.ts';
import { competitorScore, competitorRows, threatOf } from '../competitors/competitor.ts';
import { confidenceOf } from './answers/confidence.ts';
import { contributionOf, riskWeightedArr } from '../hotspots/contribution-of.ts';
import { coverageOf } from './answers/coverage.ts';
import { driversOf } from './drivers.ts';
import type { Job } from '../jobs/job.ts';
import { knownNames, type KnownNames } from '../privacy/known-names.ts';
import { byRespondentId, type Person } from '../people/person.ts';
import { precisionOf } from './answers/precision.ts';
import type { FindRedactions } from '../testimonials/quotes.ts';
import { type Reading, readAt } from './reading.ts';
import { redactionsIn } from '../privacy/redact.ts';
import { renewsSoon } from '../accounts/renewal.ts';
import { rankScore } from './bands/risk-score.ts';
import { type ScoringBasis, scoringBasis } from '../jobs/scoring-basis.ts';
import type { ComputedCandidate } from '../testimonials/testimonial.ts';
import { candidatesOf } from '../testimonials/testimonial-candidates.ts';
import type { Instant } from '../kernel/time.ts';
import { trendOf } from './trend.ts';
import { validUntil } from './valid-until.ts';

/** All recorded facts that an account's assessment on one job depends on, apart from the job. */
export interface AccountFacts {
  account: Account;
  outcomes: readonly Outcome[];
  /** All known contacts, in any order. */
  people: readonly Person[];
  /** The snooze of the account's risk on the job. Null if there is none. */
  snooze: Snooze | null;
}

/** Everything computed for an account: its assessment, and testimonial candidates from its respondents. */
export interface AssessedAccount {
  assessment: Assessment;
  candidates: readonly ComputedCandidate[];
}

/** Assesses an account as of `asOf`. Deterministic: the same facts, job and instant give the same result. */
export function assessAccount(facts: AccountFacts, job: Job, asOf: Instant): AssessedAccount {
  const { account } = facts;
  const basis = scoringBasis(job, account.segment);
  const people = byRespondentId(facts.people);
  const reading = readAt(people, basis, asOf);
  const competitors = competitorRows(reading.steps, job);
  const coverage = coverageOf(people, reading, basis, asOf);
  const churned = isChurned(facts.outcomes, asOf);
  const listed = isCounted({ isChurned: churned, account });
  const drivers = driversOf(reading, job.settings, redactionsFrom(facts));
  const standing = {
    account,
    jobKey: job.key,
    assessedAt: asOf,
    scoringVersion: job.settings.version,
    validUntil: validUntil({ ...facts, renewalDate: account.renewalDate }, basis, asOf),
    isChurned: churned,
    ...riskOf(reading, basis, coverage, asOf),
    riskWeightedArr: riskWeightedArr(account.arr, reading.score),
    drivers,
    threat: threatOf(competitors),
    competitorScore: competitorScore(competitors),
    competitors,
    coverage,
    trend: trendOf(people, reading, basis, asOf),
    askReasons: listed ? askReasons(account.renewalDate, reading.reasons, coverage) : [],
    renewsSoon: renewsSoon(account.renewalDate, asOf),
    snooze: snoozedRisk(facts.snooze, { band: reading.band, drivers }),
  };
  return {
    assessment: {
      ...standing,
      contribution: listed ? contributionOf(standing, reading.steps, job) : null,
    },
    candidates: people.flatMap((person) => candidatesOf(person, standing, job, basis, asOf)),
  };
}

/** Collects the names only once, and only if there is a quote. */
function redactionsFrom(facts: AccountFacts): FindRedactions {
  let names: KnownNames | undefined;
  return (text) => {
    names ??= knownNames(facts);
    return redactionsIn(text, names);
  };
}

/** Returns the account's score with its precision and band. */
function riskOf(reading: Reading, basis: ScoringBasis, coverage: Coverage, asOf: Instant) {
  const { index, score, band, reasons } = reading;
  const precision = precisionOf(reading, basis);
  return {
    score,
    rankScore:
      index === null || precision === null
        ? null
        : rankScore(index, precision.standardError, basis),
    interval: precision?.interval ?? null,
    index,
    confidence: confidenceOf(reading, precision, basis, coverage, asOf),
    band,
    bandReasons: reasons,
  };
}
