import fc from 'fast-check';
import { OUTCOME_KINDS, type Outcome } from '../../../lambdas/domain/accounts/account.ts';
import type { RememberedSubmission } from '../../../lambdas/domain/scoring/answers/answers.ts';
import type { AccountFacts } from '../../../lambdas/domain/scoring/assess.ts';
import { EFFORTS, type Effort } from '../../../lambdas/domain/scoring/answers/effort.ts';
import type { Job, Solution } from '../../../lambdas/domain/jobs/job.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import { ROLES } from '../../../lambdas/domain/people/respondent.ts';
import { DAY_MS, dayOf, type Instant } from '../../../lambdas/domain/kernel/time.ts';
import {
  type AnswerGiven,
  aJob,
  aPerson,
  aSolution,
  aSubmission,
  NOW,
  theFacts,
} from '../facts.ts';

const HOUR_MS = DAY_MS / 24;

const anyEffort: fc.Arbitrary<Effort> = fc.constantFrom(...EFFORTS);

const anyWeight = fc.constantFrom(0.3, 0.5, 1, 1, 2, 3.7);

const anyCes = fc.integer({ min: 0, max: 100 });

/** Up to six steps with unequal weights, some inactive or table stakes, and two competitors. */
const anyJob: fc.Arbitrary<Job> = fc
  .record({
    steps: fc.array(
      fc.record({
        importance: anyWeight,
        isTableStakes: fc.boolean(),
        isActive: fc.constantFrom(true, true, true, false),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    roleWeights: fc.record({
      EXECUTOR: anyWeight,
      BENEFICIARY: anyWeight,
      BUYER: anyWeight,
      OTHER: anyWeight,
    }),
    answersExpireAfterDays: fc.constantFrom(100, 365),
    market: fc.array(fc.option(anyCes), { minLength: 6, maxLength: 6 }),
    ratings: fc.array(fc.option(anyCes), { minLength: 12, maxLength: 12 }),
  })
  .map(({ steps, market, ratings, roleWeights, answersExpireAfterDays }) => {
    const keys = steps.map((_, index) => `step-${index}`);
    return aJob({
      steps: steps.map((step, index) => ({ ...step, key: `step-${index}` })),
      settings: { roleWeights, answersExpireAfterDays },
      market: known(keys, market),
      solutions: competitors(keys, ratings),
    });
  });

/** A time from three years ago to slightly in the future, often a whole number of days before NOW. */
const anyInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc.integer({ min: -26, max: 26_000 }).map((hours) => NOW - hours * HOUR_MS),
  fc.constantFrom(0, 1, 30, 90, 180, 365, 455).map((days) => NOW - days * DAY_MS),
);

/** A job and the facts of one account that answered it. */
export const anyFacts: fc.Arbitrary<{ job: Job; facts: AccountFacts }> = anyJob.chain((job) =>
  fc.record({ job: fc.constant(job), facts: factsOn(job) }),
);

/** Submissions of one respondent with ids that are unique within `prefix`. */
export function submissionsOn(
  job: Job,
  prefix: string,
  maxLength = 5,
): fc.Arbitrary<RememberedSubmission[]> {
  return fc
    .array(fc.tuple(anyInstant, answersOn(job)), { maxLength })
    .map((drawn) =>
      drawn.map(([at, answers], index) => aSubmission(`${prefix}-${index}`, at, answers)),
    );
}

/** Contacts of one account, who may or may not have answered. */
function peopleOn(job: Job): fc.Arbitrary<Person[]> {
  return fc.array(fc.constantFrom(null, ...ROLES), { maxLength: 5 }).chain((roles) =>
    fc.tuple(
      ...roles.map((role, index) =>
        fc
          .record({
            submissions: submissionsOn(job, `p${index}`),
            mayContact: fc.constantFrom(true, false, null),
            email: fc.constantFrom('someone@acme.test', null),
            requests: fc.array(
              anyInstant.map((at) => ({ at, candidateId: 'another' })),
              {
                maxLength: 1,
              },
            ),
          })
          .map(({ submissions, ...stated }) =>
            aPerson(`p${index}`, submissions, { role, ...stated }),
          ),
      ),
    ),
  );
}

function factsOn(job: Job): fc.Arbitrary<AccountFacts> {
  return fc
    .record({
      people: peopleOn(job),
      arr: fc.option(fc.integer({ min: 0, max: 1_000_000_000 })),
      segment: fc.constantFrom(null, 'north', 'south'),
      ownerEmail: fc.constantFrom(null, 'kim@example.test', 'lee@example.test'),
      renewalDate: fc.option(anyInstant.map((at) => dayOf(2 * NOW - at))),
      outcomes: fc.array(anyOutcome, { maxLength: 2 }),
    })
    .map(({ people, outcomes, ...account }) => theFacts(people, account, outcomes));
}

const anyOutcome: fc.Arbitrary<Outcome> = fc.record({
  kind: fc.constantFrom(...OUTCOME_KINDS),
  occurredOn: anyInstant.map(dayOf),
  reason: fc.constant(null),
  recordedAt: anyInstant,
  decidedAt: fc.constant(null),
  retractedAt: fc.option(anyInstant),
});

function answersOn(job: Job): fc.Arbitrary<Record<string, AnswerGiven>> {
  const keys = job.steps.map((step) => step.key);
  const answer = fc.oneof(
    { weight: 3, arbitrary: anyEffort },
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 2,
      arbitrary: fc.record({
        effort: anyEffort,
        explanation: fc.constantFrom(null, 'because of the map'),
        about: fc.constantFrom(null, 'JOB' as const, 'CONSUMPTION' as const),
        alternative: fc.constantFrom(null, 'RouteIQ', 'Paper', 'a whiteboard'),
      }),
    },
  );
  return fc.dictionary(fc.constantFrom(...keys), answer, { minKeys: 1, noNullPrototype: true });
}

function competitors(keys: readonly string[], ratings: readonly (number | null)[]): Solution[] {
  return [
    aSolution('routeiq', known(keys, ratings.slice(0, 6))),
    aSolution('paper', known(keys, ratings.slice(6)), { isManual: true }),
  ];
}

function known(
  keys: readonly string[],
  figures: readonly (number | null)[],
): Record<string, number> {
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const figure = figures[index] ?? null;
      return figure === null ? [] : [[key, figure]];
    }),
  );
}
