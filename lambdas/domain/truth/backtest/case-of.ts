import type { Account, Outcome } from '../../accounts/account.ts';
import { answerAt } from '../../scoring/answers/answers.ts';
import { byRespondentId, type Person, type RespondentAnswers } from '../../people/person.ts';
import { readAt } from '../../scoring/reading.ts';
import { isKeptFor } from '../../privacy/retention-periods.ts';
import type { ScoringBasis } from '../../jobs/scoring-basis.ts';
import { DAY_MS, type Instant, startOfDay } from '../../kernel/time.ts';
import { type BacktestCase, type BacktestExclusion, LEAD_DAYS } from './backtest-case.ts';
import { type BacktestTerms, type OutcomeCase, outcomeCases } from './outcome-cases.ts';

/** All recorded facts that the cases of one account depend on. */
export interface BacktestFacts {
  account: Account;
  outcomes: readonly Outcome[];
  people: readonly Person[];
  /** When the account was first recorded. Null if unknown. */
  createdAt: Instant | null;
  /** When the first contact record, survey link or submission was created. Null if never. */
  firstAskedAt: Instant | null;
  /** When users acted on the account's risk, for example snoozed it or assigned it. */
  actedAt: readonly Instant[];
}

/** How an account's cases are scored: with today's settings, or with a fit that excluded them. */
export interface CaseScoring extends BacktestTerms {
  basis: ScoringBasis;
  /** Retention period of answers, in days. */
  effortDays: number;
  /**
   * Returns the basis fitted without the account's fold. Null if the settings were not fitted on the account.
   */
  outOfFold: (account: Account) => ScoringBasis | null;
}

/**
 * Returns the cases of one account. Each is computed as of its own instant and never read from stored scores.
 */
export function casesOf(facts: BacktestFacts, scoring: CaseScoring): BacktestCase[] {
  const people = byRespondentId(facts.people);
  const given = { outcomes: facts.outcomes, renewalDate: facts.account.renewalDate };
  return outcomeCases(given, scoring).map((outcome) => caseOf(outcome, facts, people, scoring));
}

function caseOf(
  outcome: OutcomeCase,
  facts: BacktestFacts,
  people: readonly Person[],
  scoring: CaseScoring,
): BacktestCase {
  const { account } = facts;
  const held = scoring.outOfFold(account);
  const basis = held ?? scoring.basis;
  const decidedAt = startOfDay(outcome.decidedOn);
  const at = decidedAt - scoring.horizonDays * DAY_MS;
  const reading = readAt(people, basis, at);
  const exclusion = exclusionOf(outcome, facts, at, scoring, reading.score);
  const struggles = new Map(reading.steps.map(({ step, struggle }) => [step.key, struggle]));
  return {
    accountId: account.id,
    externalId: account.externalId,
    segment: account.segment,
    ownerEmail: account.ownerEmail,
    kind: outcome.kind,
    decidedOn: outcome.decidedOn,
    isAssumed: outcome.isAssumed,
    exclusion,
    score: exclusion === null ? reading.score : null,
    band: exclusion === null ? reading.band : 'UNKNOWN',
    reasons: reading.reasons,
    struggles: basis.steps.map(({ key }) => struggles.get(key) ?? null),
    index: reading.index,
    leads: LEAD_DAYS.map((days) => {
      const { score, band } = readAt(people, basis, decidedAt - days * DAY_MS);
      return { score, band };
    }),
    isBackfilled: exclusion === null && isBackfilled(people, reading.respondents, decidedAt),
    isActedOn:
      reading.band === 'HIGH' && facts.actedAt.some((acted) => acted > at && acted <= decidedAt),
    isInSample: held !== null,
  };
}

function exclusionOf(
  { kind, isDuplicate }: OutcomeCase,
  facts: BacktestFacts,
  at: Instant,
  { basis, asOf, effortDays }: CaseScoring,
  score: number | null,
): BacktestExclusion | null {
  if (kind === 'CONTRACTED') return 'CONTRACTED';
  if (isDuplicate) return 'DUPLICATE';
  const windowStart = at - basis.settings.answersExpireAfterDays * DAY_MS;
  if (!isKeptFor(effortDays, windowStart, asOf)) return 'RETENTION';
  if (score !== null) return null;
  if (hasAnswers(facts.people, basis, at)) return 'EXPIRED';
  if (facts.createdAt !== null && facts.createdAt > at) return 'TOO_NEW';
  if (facts.firstAskedAt === null || facts.firstAskedAt > at) return 'NEVER_ASKED';
  return 'NO_ANSWERS';
}

function hasAnswers(people: readonly Person[], { steps }: ScoringBasis, by: Instant): boolean {
  return people.some(({ history }) =>
    history.some(
      (said) =>
        said.at <= by && steps.some(({ key }) => (answerAt(said, key)?.effort ?? null) !== null),
    ),
  );
}

/** True if all answers that counted were received only after the decision. */
function isBackfilled(
  people: readonly Person[],
  respondents: readonly RespondentAnswers[],
  decidedAt: Instant,
): boolean {
  const received = new Map(
    people.flatMap(({ history }) =>
      history.map(({ submissionId, at, receivedAt }) => [submissionId, receivedAt ?? at]),
    ),
  );
  return respondents.every(({ answers }) =>
    answers.every(({ submissionId, at }) => (received.get(submissionId) ?? at) > decidedAt),
  );
}
