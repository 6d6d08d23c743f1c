import fc from 'fast-check';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { respondentsList } from '../../../lambdas/app/people/respondents-list.ts';
import { riskNow } from '../../support/risk-now.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionGet } from '../../../lambdas/app/submissions/submission-get.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { EFFORTS } from '../../../lambdas/domain/scoring/answers/effort.ts';
import { ROLES } from '../../../lambdas/domain/people/respondent.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import {
  ACME,
  givenJobAndAccount,
  scopeOf,
  submissionOf,
  submit,
  submitAll,
} from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { daysAgo, NOW } from '../../support/facts.ts';
import { histories } from '../../support/run/at-length.ts';

const reason = 'sent by mistake';

type Slice = Awaited<ReturnType<Scope['ports']['submissions']['listByBatch']>>;

/** All data of the account: figures for both jobs, and what its contacts stated. */
async function allKnown(scope: Scope, jobKeys: readonly string[]) {
  const accountId = scope.ports.accounts.idOf('crm-1');
  const { edges } = await respondentsList(scope, { id: accountId }, {});
  const people = edges
    .map(({ node }) => node)
    .filter(({ isKnown }) => isKnown)
    .map(({ externalId, stated: { name, role } }) => ({
      externalId,
      name: name?.value ?? null,
      role: role?.value ?? null,
    }))
    .sort((a, b) => (a.externalId < b.externalId ? -1 : 1));
  const risks = await Promise.all(jobKeys.map((key) => riskNow(scope, accountId, key)));
  const figures = JSON.stringify({ people, risks }, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(9)) : value,
  );
  return JSON.parse(figures) as unknown;
}

describe('submissionRetract', () => {
  test('retracts a submission and keeps it on record', async () => {
    const { world, scope } = await givenJobAndAccount();
    const before = await allKnown(scope, ['field-routing']);
    const { submission } = await submit(scope);
    world.advance(1000);
    const submissionId = nodeId('Submission', [submission.id]);
    const retraction = await accepted(submissionRetract(scope, { submissionId, reason }));
    const retracted = { ...submission, retractedAt: NOW + 1000, retractionReason: reason };
    expect(retraction).toEqual({
      retracted: 1,
      submission: retracted,
      isComplete: true,
      endCursor: null,
    });
    expect(await submissionGet(scope, submission.id)).toEqual(retracted);
    world.advance(-1000);
    expect(await allKnown(scope, ['field-routing'])).toEqual(before);
  });

  test('changes nothing when repeated, and rejects reuse of the retracted key with an explanation', async () => {
    const { world, scope } = await givenJobAndAccount();
    const { submission } = await submit(scope);
    const submissionId = nodeId('Submission', [submission.id]);
    const first = await accepted(submissionRetract(scope, { submissionId, reason }));
    const before = world.writes();
    const again = await accepted(submissionRetract(scope, { submissionId, reason: 'another' }));
    expect(again).toEqual({ ...first, retracted: 0 });
    expect(await problemsOf(submissionCreate(scope, submissionOf()))).toEqual([
      {
        code: 'CONFLICT',
        field: ['idempotencyKey'],
        message:
          'idempotencyKey belongs to a submission that was retracted: use a new key to count it again.',
      },
    ]);
    expect(world.writes()).toBe(before);
  });

  test('retracts a whole batch and nothing else', async () => {
    const { world, scope } = await givenJobAndAccount();
    const people = ['ana', 'ben', 'cho'];
    for (const [n, externalId] of [...people, ...people].entries()) {
      const respondent = { externalId };
      await submit(scope, { idempotencyKey: `k${n}`, respondent, importBatch: 'monday' });
    }
    await submit(scope, { idempotencyKey: 'other', respondent: { externalId: 'dan' } });
    const batch = { importBatch: 'monday', reason };
    expect(await accepted(submissionRetract(scope, batch))).toEqual({
      retracted: 6,
      submission: null,
      isComplete: true,
      endCursor: null,
    });
    const accountId = world.ports.accounts.idOf('crm-1');
    const risk = await riskNow(scope, accountId, 'field-routing');
    expect(risk?.coverage).toMatchObject({ respondentsHeard: 1, contactsKnown: 1 });
    expect((await accepted(submissionRetract(scope, batch))).retracted).toBe(0);
  });

  test('stops a large batch at the time limit and resumes it from the cursor', async () => {
    const { world, scope } = await givenJobAndAccount();
    const people = Array.from({ length: 101 }, (_, n) => ({ externalId: `person-${n}` }));
    const sent = people.map((respondent, n) => ({ idempotencyKey: `k${n}`, respondent }));
    await submitAll(
      scope,
      sent.map((each) => ({ ...each, importBatch: 'great' })),
    );
    world.meanwhile(async () => world.advance(60_000));
    const batch = { importBatch: 'great', reason };
    const first = await accepted(submissionRetract(scope, batch));
    const endCursor = expect.any(String) as string;
    expect(first).toEqual({ retracted: 100, submission: null, isComplete: false, endCursor });
    const list = jest.spyOn(scope.ports.submissions, 'listByBatch');
    const rest = { ...batch, after: first.endCursor };
    const second = await accepted(submissionRetract(scope, rest));
    expect(second).toEqual({ retracted: 1, submission: null, isComplete: true, endCursor: null });
    const pages = await Promise.all(list.mock.results.map(({ value }) => value as Promise<Slice>));
    expect(pages.map(({ entries }) => entries.length)).toEqual([1]);
    expect(await problemsOf(submissionRetract(scope, { ...rest, importBatch: 'other' }))).toEqual([
      {
        code: 'INVALID',
        message: 'after must be the endCursor of a previous call for the same importBatch.',
        field: ['after'],
      },
    ]);
  });

  test('keeps what the respondent submits at the same time', async () => {
    const { world, scope } = await givenJobAndAccount();
    const { submission } = await submit(scope);
    const second = { idempotencyKey: 'second', submittedAt: '2026-06-01T00:00:00Z' };
    world.meanwhile(() => submit(scopeOf(world), second));
    const submissionId = nodeId('Submission', [submission.id]);
    await accepted(submissionRetract(scope, { submissionId, reason }));
    const risk = await riskNow(scope, submission.accountId, 'field-routing');
    expect(risk?.coverage).toMatchObject({
      answeredSteps: 1,
      lastAnswerAt: Date.parse(second.submittedAt),
    });
  });

  test.each([
    [
      'neither a submission nor a batch',
      { reason },
      {
        code: 'INVALID',
        message: 'Give either submissionId or importBatch.',
        field: ['submissionId'],
      },
    ],
    [
      'both',
      { submissionId: 'a', importBatch: 'b', reason },
      {
        code: 'INVALID',
        message: 'Give either submissionId or importBatch.',
        field: ['submissionId'],
      },
    ],
    [
      'the id of another type',
      { submissionId: nodeId('Account', ['a']), reason },
      {
        code: 'INVALID',
        message: 'submissionId must be the id of a submission.',
        field: ['submissionId'],
      },
    ],
    [
      'an unknown submission',
      { submissionId: nodeId('Submission', ['a']), reason },
      {
        code: 'NOT_FOUND',
        message: 'submissionId does not match a submission or import. Check the id.',
        field: ['submissionId'],
      },
    ],
    [
      'an unknown batch',
      { importBatch: 'sunday', reason },
      {
        code: 'NOT_FOUND',
        message: 'importBatch does not match a submission or import. Check the id.',
        field: ['importBatch'],
      },
    ],
    [
      'no reason',
      { importBatch: 'sunday', reason: ' ' },
      { code: 'INVALID', message: 'reason must not be blank.', field: ['reason'] },
    ],
  ])('rejects %s', async (_, input, error) => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    expect(await problemsOf(submissionRetract(scope, input))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });
});

const JOBS = ['field-routing', 'second-job'];
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const stated = fc.record({
  externalId: fc.constantFrom('ana', 'ben'),
  name: optional(fc.constantFrom('A', 'B', null)),
  role: optional(fc.constantFrom(...ROLES)),
});
const event = fc.record({
  isContact: fc.boolean(),
  respondent: stated,
  jobKey: fc.constantFrom(...JOBS),
  /** Undefined to use the time of receipt. */
  daysBefore: optional(fc.integer({ min: 0, max: 500 })),
  isRetracted: fc.boolean(),
  efforts: fc.dictionary(
    fc.constantFrom('plan-stops', 'sequence-stops', 'estimate-arrival'),
    fc.record({
      effort: fc.constantFrom(...EFFORTS),
      explanation: optional(fc.constantFrom('because', 'the map')),
    }),
    { minKeys: 1 },
  ),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

describe('a retracted submission', () => {
  test('leaves no trace in figures and contacts, as if it had never been sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 8 }), async (events) => {
        const retracted = await play(events, true);
        const never = await play(
          events.map((e) => (e.isRetracted && !e.isContact ? null : e)),
          false,
        );
        expect(retracted).toEqual(never);
      }),
      { numRuns: histories(4) },
    );
  });
});

/** Sends all events one minute apart, then retracts those marked as retracted. */
async function play(events: readonly (Event | null)[], retracts: boolean): Promise<unknown> {
  const { world, scope } = await givenJobAndAccount();
  const keys = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
  const steps = keys.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(scope, { key: 'second-job', statement: 'do more', steps }));
  const wrong: string[] = [];
  for (const [n, given] of events.entries()) {
    world.advance(60_000);
    if (!given) continue;
    const { respondent, jobKey } = given;
    if (given.isContact) {
      await accepted(respondentUpsert(scope, { account: ACME, respondent }));
      continue;
    }
    const { submission } = await submit(scope, {
      idempotencyKey: `k${n}`,
      job: { key: jobKey },
      respondent,
      submittedAt:
        given.daysBefore === undefined ? null : new Date(daysAgo(given.daysBefore)).toISOString(),
      answers: Object.entries(given.efforts).map(([stepKey, answer]) => ({ stepKey, ...answer })),
    });
    if (given.isRetracted) wrong.push(nodeId('Submission', [submission.id]));
  }
  for (const submissionId of retracts ? wrong : []) {
    await accepted(submissionRetract(scope, { submissionId, reason }));
  }
  world.advance(DAY_MS);
  const known = JSON.stringify(await allKnown(scope, JOBS));
  // The account has a different id in each world.
  return JSON.parse(known.replaceAll(world.ports.accounts.idOf(ACME.externalId), '')) as unknown;
}
