import { ACCOUNT_FIELDS } from '../../lambdas/domain/accounts/account-fields.ts';
import { noValues } from '../../lambdas/domain/kernel/field.ts';
import type { Account } from '../../lambdas/domain/accounts/account.ts';
import {
  type AnswerHistory,
  type AnswerText,
  mergeHistories,
  type RememberedAnswer,
  type RememberedSubmission,
} from '../../lambdas/domain/scoring/answers/answers.ts';
import type { AccountFacts } from '../../lambdas/domain/scoring/assess.ts';
import { type Effort, reasonAndAspect } from '../../lambdas/domain/scoring/answers/effort.ts';
import type { CesFigure, Job, JobStep, Solution } from '../../lambdas/domain/jobs/job.ts';
import type { Person } from '../../lambdas/domain/people/person.ts';
import type { Respondent, Role, StatedFields } from '../../lambdas/domain/people/respondent.ts';
import { NOTHING_LEARNED } from '../../lambdas/domain/jobs/learned.ts';
import { DEFAULT_SETTINGS, type ScoringSettings } from '../../lambdas/domain/jobs/settings.ts';
import { DAY_MS, type Instant } from '../../lambdas/domain/kernel/time.ts';

/** The default time of assessment in tests. */
export const NOW: Instant = Date.parse('2026-11-01T12:00:00.000Z');

export function daysAgo(days: number): Instant {
  return NOW - days * DAY_MS;
}

export interface JobGiven {
  /** Step keys, or steps of which only the key is required. */
  steps: readonly (string | (Partial<JobStep> & { key: string }))[];
  settings?: Partial<ScoringSettings>;
  /** Market CES by step key. */
  market?: Readonly<Record<string, number>>;
  solutions?: readonly Solution[];
}

/** A job with default settings whose steps are equally important and not table stakes. */
export function aJob({ steps, settings = {}, market = {}, solutions = [] }: JobGiven): Job {
  return {
    key: 'field-routing',
    statement: 'get field crews to every stop on time',
    translations: {},
    steps: steps.map((step, index) => ({
      ordinal: index,
      position: index + 1,
      isActive: true,
      importance: 1,
      isTableStakes: false,
      owner: null,
      translations: {},
      ...(typeof step === 'string' ? { key: step } : step),
      statement: (typeof step === 'string' ? step : (step.statement ?? step.key)).replaceAll(
        '-',
        ' ',
      ),
    })),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    surveyQuestions: 5,
    surveyLayout: 'ONE_PAGE',
    learned: NOTHING_LEARNED,
    market: figures(market),
    solutions,
    revision: 7,
    rollupGeneration: 1,
    archivedAt: null,
  };
}

/** A competitor with its CES by step key. */
export function aSolution(
  key: string,
  ratings: Readonly<Record<string, number>>,
  given: Partial<Solution> = {},
): Solution {
  return { key, name: key, aliases: [], isManual: false, ...given, ratings: figures(ratings) };
}

export function anAccount(given: Partial<Account> = {}): Account {
  return {
    ...noValues(ACCOUNT_FIELDS),
    id: 'acme',
    externalId: 'crm-1',
    name: 'Acme',
    arr: 12_000_000,
    createdAt: 0,
    updatedAt: 0,
    attributes: [],
    archivedAt: null,
    sentiment: null,
    isUndone: false,
    ...given,
  };
}

/** An answer in a test's short form: an effort alone, or with text. */
export type AnswerGiven = Effort | null | (Partial<AnswerText> & { effort: Effort | null });

export function aSubmission(
  submissionId: string,
  at: Instant,
  answers: Readonly<Record<string, AnswerGiven>>,
): RememberedSubmission {
  return {
    submissionId,
    at,
    answers: Object.fromEntries(
      Object.entries(answers).map(([stepKey, given]) => [stepKey, remembered(given)]),
    ),
  };
}

export function aHistory(...submissions: readonly RememberedSubmission[]): AnswerHistory {
  return mergeHistories([], submissions);
}

export interface PersonGiven extends Partial<StatedFields> {
  requests?: Respondent['requests'];
}

/** A contact of account "acme" with their submissions, who agrees to be contacted by default. */
export function aPerson(
  id: string,
  submissions: readonly RememberedSubmission[],
  { requests = [], ...stated }: PersonGiven = {},
): Person {
  const said: Partial<StatedFields> = { email: `${id}@acme.test`, mayContact: true, ...stated };
  const register = Object.fromEntries(
    Object.entries(said).map(([field, value]) => [field, { value, at: 0, by: 'contact' }]),
  );
  return {
    respondent: {
      id,
      accountId: 'acme',
      externalId: `x-${id}`,
      stated: register,
      contactStated: register,
      isKnown: true,
      requests,
      withdrawal: null,
      droppedAt: null,
      formerExternalIds: [],
    },
    history: aHistory(...submissions),
  };
}

/** A contact in a role who answered once, yesterday. */
export function whoSaid(
  id: string,
  answers: Readonly<Record<string, AnswerGiven>>,
  role: Role | null = null,
): Person {
  return aPerson(id, [aSubmission(`${id}-1`, daysAgo(1), answers)], { role });
}

export function theFacts(
  people: readonly Person[],
  given: Partial<Account> = {},
  outcomes: AccountFacts['outcomes'] = [],
): AccountFacts {
  return { account: anAccount(given), outcomes, people, snooze: null };
}

function remembered(given: AnswerGiven): RememberedAnswer {
  if (given === null || typeof given === 'string') return { effort: given, isExplained: false };
  const { effort, explanation = null, reason = null, about = null, alternative = null } = given;
  const text = { explanation, ...reasonAndAspect(reason, about), alternative };
  return { effort, isExplained: explanation !== null, text };
}

function figures(ces: Readonly<Record<string, number>>): Record<string, CesFigure> {
  return Object.fromEntries(
    Object.entries(ces).map(([key, value]) => [
      key,
      { ces: value, sampleSize: null, source: null, asOf: null },
    ]),
  );
}
