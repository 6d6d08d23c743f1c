import fc from 'fast-check';
import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { outcomeRecord } from '../../lambdas/app/accounts/outcome-record.ts';
import { jobRebuild } from '../../lambdas/app/jobs/job-rebuild.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { marketBenchmarkSet } from '../../lambdas/app/jobs/market-benchmark-set.ts';
import { scoringSettingsSet } from '../../lambdas/app/jobs/scoring-settings-set.ts';
import { solutionRatingSet } from '../../lambdas/app/jobs/solution-rating-set.ts';
import { nodeId } from '../../lambdas/app/node-id.ts';
import { respondentUpsert } from '../../lambdas/app/respondents/respondent-upsert.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { submissionRetract } from '../../lambdas/app/submissions/submission-retract.ts';
import { candidateNodeId } from '../../lambdas/app/testimonials/candidate-key.ts';
import { withdrawAll } from '../../lambdas/app/testimonials/consent-withdraw.ts';
import { testimonialTransition } from '../../lambdas/app/testimonials/testimonial-transition.ts';
import { type Effort, EFFORTS } from '../../lambdas/domain/effort.ts';
import type { Candidate } from '../../lambdas/domain/testimonial.ts';
import { EFFORT_DAYS } from '../../lambdas/domain/retention.ts';
import { DAY_MS } from '../../lambdas/domain/time.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/stored-foothold.ts';
import { settle, thenDerivedDataFollowsFromFacts } from '../support/derived-data.ts';
import { FactsModel } from '../support/facts-model.ts';
import { consentInput, PUBLICATION } from '../support/testimonials.ts';

const STEPS = ['plan', 'sequence', 'address', 'arrive'];
const ACCOUNTS = ['a', 'b', 'c'];
const PEOPLE = ['p', 'q', 'r'];
const JOB = { key: 'route' };

type Command =
  | {
      do: 'submit';
      account: string;
      person: string;
      efforts: readonly (Effort | null)[];
      daysAgo: number;
      words: boolean;
      role: string | null;
      mayContact: boolean | null;
      alternative: boolean;
    }
  | { do: 'repeat'; which: number }
  | { do: 'retract'; which: number }
  | {
      do: 'move';
      account: string;
      arr: number | null;
      segment: string | null;
      owner: string | null;
      renewsIn: number | null;
    }
  | { do: 'contact'; account: string; person: string; role: string; email: string | null }
  | { do: 'settings'; intercept: number; expireAfterDays: number }
  | { do: 'step'; step: string; isActive: boolean; importance: number }
  | { do: 'benchmark'; step: string; ces: number }
  | { do: 'rating'; step: string; ces: number }
  | { do: 'outcome'; account: string; kind: string; daysAgo: number }
  | { do: 'agree'; account: string; person: string; holdsFor: number | null }
  | { do: 'decide'; which: number; to: string; holdsFor: number | null }
  | { do: 'withdraw'; which: number }
  | { do: 'wait'; days: number }
  | { do: 'project'; accounts: string[] }
  | { do: 'rebuild' };

const one = (values: readonly string[]) => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      account: one(ACCOUNTS),
      person: one(PEOPLE),
      efforts: fc.array(maybe(fc.constantFrom(...EFFORTS)), { minLength: 4, maxLength: 4 }),
      daysAgo: fc.integer({ min: 0, max: 500 }),
      words: fc.boolean(),
      role: maybe(one(['EXECUTOR', 'BENEFICIARY', 'BUYER'])),
      mayContact: maybe(fc.boolean()),
      alternative: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant('repeat' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('retract' as const), which: fc.nat(20) }),
  fc.record({
    do: fc.constant('move' as const),
    account: one(ACCOUNTS),
    arr: maybe(fc.integer({ min: 0, max: 5_000_000 })),
    segment: maybe(one(['north', 'south'])),
    owner: maybe(one(['o@example.com', 'u@example.com'])),
    renewsIn: maybe(fc.integer({ min: -10, max: 200 })),
  }),
  fc.record({
    do: fc.constant('contact' as const),
    account: one(ACCOUNTS),
    person: one([...PEOPLE, 's']),
    role: one(['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER']),
    email: maybe(fc.constant('someone@example.com')),
  }),
  fc.record({
    do: fc.constant('settings' as const),
    intercept: fc.constantFrom(-5, -4.5, -4),
    expireAfterDays: fc.constantFrom(180, 365),
  }),
  fc.record({
    do: fc.constant('step' as const),
    step: one(STEPS),
    isActive: fc.boolean(),
    importance: fc.constantFrom(1, 2),
  }),
  fc.record({ do: fc.constant('benchmark' as const), step: one(STEPS), ces: fc.nat(100) }),
  fc.record({ do: fc.constant('rating' as const), step: one(STEPS), ces: fc.nat(100) }),
  fc.record({
    do: fc.constant('outcome' as const),
    account: one(ACCOUNTS),
    kind: one(['CHURNED', 'RENEWED']),
    daysAgo: fc.nat(100),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('agree' as const),
      account: one(ACCOUNTS),
      person: one(PEOPLE),
      holdsFor: maybe(fc.constantFrom(1, 50)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      which: fc.nat(2),
      to: one(['REQUESTED', 'APPROVED', 'PUBLISHED', 'DECLINED']),
      holdsFor: maybe(fc.constantFrom(1, 50)),
    }),
  },
  fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(5) }),
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 30, 100) }),
  },
  fc.record({ do: fc.constant('project' as const), accounts: fc.subarray(ACCOUNTS) }),
  fc.constant({ do: 'rebuild' as const }),
);

/** Without praise of everything, and permission, hardly anybody is to be asked for a quote. */
const PRAISE = {
  do: 'submit',
  efforts: STEPS.map(() => 'VERY_EASY' as const),
  daysAgo: 0,
  words: true,
  role: null,
  mayContact: true,
  alternative: false,
} as const;

/** One of the candidates that are listed, held back or not; null if there is none. */
async function candidateAt({ deps, clock }: StoredFoothold, which: number, includeHeldBack = true) {
  const criteria = {
    stepKeys: null,
    states: null,
    includeHeldBack,
    turnaroundOnly: false,
    forMarketing: false,
  };
  const request = { criteria, at: clock.now, limit: 50, after: null };
  const { entries } = await deps.ports.candidates.list(JOB.key, request);
  return entries[which % Math.max(entries.length, 1)]?.value ?? null;
}

/** Moves a candidate on, with what the state asks for: a consent for so many days. */
async function decide(
  { scope, clock }: StoredFoothold,
  candidate: Candidate,
  to: string,
  holdsFor: number | null,
) {
  const until = holdsFor === null ? null : clock.now + holdsFor * DAY_MS;
  const expiresAt = until === null ? null : new Date(until).toISOString();
  await testimonialTransition(scope(), {
    id: candidateNodeId(candidate),
    to,
    ...(to === 'APPROVED' && { consent: consentInput({ expiresAt }) }),
    ...(to === 'PUBLISHED' && { publication: PUBLICATION }),
  });
}

/** Carries a command out through the use cases; what is acknowledged goes into the model. */
async function run(foothold: StoredFoothold, model: FactsModel, given: Command): Promise<void> {
  const { deps, clock } = foothold;
  const scope = foothold.scope();
  const day = (offset: number) => new Date(clock.now + offset * DAY_MS).toISOString().slice(0, 10);
  switch (given.do) {
    case 'submit': {
      const efforts = STEPS.map((stepKey, i) => ({ stepKey, effort: given.efforts[i] ?? null }));
      const answers = efforts.flatMap(({ stepKey, effort }) =>
        effort === null
          ? []
          : [
              {
                stepKey,
                effort,
                ...(given.words && { explanation: `because of ${stepKey} ${effort}` }),
                ...(given.alternative && { alternative: 'Rival One' }),
              },
            ],
      );
      const input = {
        idempotencyKey: `key-${model.inputs.length}`,
        job: JOB,
        account: { externalId: given.account },
        respondent: {
          externalId: given.person,
          ...(given.role !== null && { role: given.role }),
          ...(given.mayContact !== null && { mayContact: given.mayContact }),
          ...(given.mayContact === true && { email: 'who.may@example.com' }),
        },
        submittedAt: new Date(clock.now - given.daysAgo * DAY_MS).toISOString(),
        answers,
        notApplicable: efforts.filter(({ effort }) => effort === null).map((e) => e.stepKey),
      } as Parameters<typeof submissionCreate>[1];
      const { value, userErrors } = await submissionCreate(scope, input);
      if (!value) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
      model.acknowledged(input, value.submission, given.person);
      return;
    }
    case 'repeat': {
      const input = model.inputs[given.which % Math.max(model.inputs.length, 1)];
      if (!input) return;
      const { userErrors } = await submissionCreate(scope, input);
      const isRetracted = model.isRetracted(given.which % model.inputs.length);
      const isTooOld = clock.now - Date.parse(input.submittedAt ?? '') > EFFORT_DAYS * DAY_MS;
      const expected = isTooOld ? ['INVALID'] : isRetracted ? ['CONFLICT'] : [];
      expect(userErrors.map(({ code }) => code)).toEqual(expected);
      return;
    }
    case 'retract': {
      const submission = model.at(given.which);
      if (!submission) return;
      const submissionId = nodeId('Submission', [submission.id]);
      await submissionRetract(scope, { submissionId, reason: 'wrong' });
      model.retracted(submission.id);
      return;
    }
    case 'move': {
      const { arr, segment, owner, renewsIn } = given;
      const { userErrors } = await accountUpsert(scope, {
        externalId: given.account,
        segment,
        ownerEmail: owner,
        renewalDate: renewsIn === null ? null : day(renewsIn),
        arr: arr === null ? null : { amount: `${arr}.25`, currencyCode: 'USD' },
      });
      expect(userErrors).toEqual([]);
      return;
    }
    case 'contact': {
      const { userErrors } = await respondentUpsert(scope, {
        account: { externalId: given.account },
        respondent: { externalId: given.person, role: given.role, email: given.email },
      });
      expect(userErrors).toEqual([]);
      return;
    }
    case 'settings': {
      await scoringSettingsSet(scope, {
        job: JOB,
        intercept: given.intercept,
        answersExpireAfterDays: given.expireAfterDays,
      });
      return;
    }
    case 'step': {
      const { step: key, isActive, importance } = given;
      await jobUpsert(scope, { key: JOB.key, steps: [{ key, isActive, importance }] });
      return;
    }
    case 'benchmark': {
      const steps = [{ stepKey: given.step, ces: given.ces }];
      await marketBenchmarkSet(scope, { job: JOB, steps });
      return;
    }
    case 'rating': {
      const steps = [{ stepKey: given.step, ces: given.ces }];
      await solutionRatingSet(scope, { job: JOB, solutionKey: 'one', name: 'Rival One', steps });
      return;
    }
    case 'outcome': {
      await outcomeRecord(scope, {
        account: { externalId: given.account },
        kind: given.kind,
        occurredOn: day(-given.daysAgo),
      });
      return;
    }
    case 'agree': {
      const { account, person, holdsFor } = given;
      await run(foothold, model, { ...PRAISE, account, person });
      await run(foothold, model, { do: 'project', accounts: [account] });
      const candidate = await candidateAt(foothold, 0, false);
      if (!candidate) return;
      for (const to of ['REQUESTED', 'APPROVED', 'PUBLISHED']) {
        await decide(foothold, candidate, to, holdsFor);
      }
      return;
    }
    case 'decide': {
      const candidate = await candidateAt(foothold, given.which);
      if (candidate) await decide(foothold, candidate, given.to, given.holdsFor);
      return;
    }
    case 'withdraw': {
      const candidate = await candidateAt(foothold, given.which);
      if (candidate) await withdrawAll(deps.ports, candidate, 'themselves');
      return;
    }
    case 'wait':
      clock.now += given.days * DAY_MS;
      return;
    case 'project': {
      const targets = given.accounts.map((account) => ({
        accountId: deps.ports.accounts.idOf(account),
        jobKey: JOB.key,
      }));
      // Delivered twice and at once: what a stream may do.
      await Promise.all([
        deps.projector.project(targets),
        deps.projector.project([...targets].reverse()),
      ]);
      return;
    }
    case 'rebuild':
      await jobRebuild(scope, { job: JOB });
      return;
  }
}

describe('after any history', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
  });
  afterAll(() => foothold.stop());

  test('derived data is a pure function of the facts, and rollups are its sum', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async (commands) => {
        await foothold.wipe();
        const scope = foothold.scope();
        const steps = STEPS.map((key) => ({
          key,
          statement: key,
          isTableStakes: key === 'address',
        }));
        await jobUpsert(scope, { key: JOB.key, statement: 'get there', steps });
        for (const externalId of ACCOUNTS)
          await accountUpsert(scope, { externalId, name: externalId });
        const model = new FactsModel();
        for (const given of commands) await run(foothold, model, given);
        await settle(foothold);
        await thenDerivedDataFollowsFromFacts(foothold, model, JOB.key, ACCOUNTS);
      }),
      { numRuns: Number(process.env.FOOTHOLD_HISTORIES ?? 25), endOnFailure: false },
    );
  }, 600_000);
});
