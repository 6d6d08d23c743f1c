import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { respondentsList } from '../../../lambdas/app/people/respondents-list.ts';
import { riskNow } from '../../support/risk-now.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionsList } from '../../../lambdas/app/submissions/submissions-list.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import {
  givenJobAndAccount,
  scopeAs,
  scopeOf,
  submissionOf,
  submit,
} from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

describe('submissionCreate', () => {
  test('records who answered what, and from when it counts', async () => {
    const { world, scope } = await givenJobAndAccount();
    const { submission } = await submit(scope, {
      respondent: { externalId: 'ana', name: 'אנה', role: 'EXECUTOR', mayContact: null },
      submittedAt: '2026-10-31T10:00:00+02:00',
      importBatch: 'batch-1',
      answers: [
        {
          stepKey: 'plan-stops',
          effort: 'DIFFICULT',
          explanation: 'zu viele Karten 🗺️',
          about: 'JOB',
        },
        { stepKey: 'sequence-stops', effort: 'EASY', explanation: '  ', alternative: null },
      ],
      notApplicable: ['estimate-arrival'],
    });
    const accountId = world.ports.accounts.idOf('crm-1');
    const { edges } = await respondentsList(scope, { id: accountId }, {});
    expect(submission).toEqual({
      id: world.ports.submissions.idOf('first'),
      accountId,
      respondentId: edges[0]?.node.id,
      jobKey: 'field-routing',
      submittedAt: Date.parse('2026-10-31T08:00:00Z'),
      receivedAt: NOW,
      source: 'api',
      importBatch: 'batch-1',
      recordedBy: 'ana@vendor.test',
      stated: { name: 'אנה', role: 'EXECUTOR', mayContact: null },
      answers: [
        answer('plan-stops', 'DIFFICULT', { explanation: 'zu viele Karten 🗺️', about: 'JOB' }),
        answer('sequence-stops', 'EASY'),
        answer('estimate-arrival', null),
      ],
      retractedAt: null,
      retractionReason: null,
      inputHash: expect.any(String) as string,
    });
    expect(edges[0]?.node).toMatchObject({
      externalId: 'ana',
      isKnown: true,
      stated: { name: { value: 'אנה', at: submission.submittedAt, by: submission.id } },
    });
  });

  test('writes a submission once when it is sent twice with the same key and content', async () => {
    const { world, scope } = await givenJobAndAccount();
    const first = await submit(scope);
    const before = world.writes();
    world.advance(DAY_MS);
    expect(await submit(scope)).toEqual(first);
    expect(await submit(scope, { source: 'csv', importBatch: 'another' })).toEqual(first);
    expect(world.writes()).toBe(before);
  });

  test('keeps the first recorder when another user sends the same submission', async () => {
    const { world, scope } = await givenJobAndAccount();
    const first = await submit(scope);
    const before = world.writes();
    expect(await submit(scopeAs(world, 'ben', 'CUSTOMER_SUCCESS'))).toEqual(first);
    expect(first.submission.recordedBy).toBe('ana@vendor.test');
    expect(world.writes()).toBe(before);
  });

  test('rejects other content under the same key and writes nothing', async () => {
    const { world, scope } = await givenJobAndAccount();
    await submit(scope);
    const before = world.writes();
    const other = submissionOf({ answers: [{ stepKey: 'plan-stops', effort: 'EASY' }] });
    expect(await problemsOf(submissionCreate(scope, other))).toEqual([
      {
        code: 'CONFLICT',
        message:
          'idempotencyKey was used before with other content: use a new key for a new submission.',
        field: ['idempotencyKey'],
      },
    ]);
    expect(world.writes()).toBe(before);
  });

  test('merges with a concurrent submission by the same respondent', async () => {
    const { world, scope } = await givenJobAndAccount();
    world.meanwhile(() =>
      submit(scopeOf(world), {
        idempotencyKey: 'second',
        answers: [{ stepKey: 'sequence-stops', effort: 'EASY' }],
      }),
    );
    const { submission } = await submit(scope);
    const risk = await riskNow(scope, submission.accountId, 'field-routing');
    expect(risk?.coverage).toMatchObject({ answeredSteps: 2, contactsKnown: 1 });
  });

  test('does not override a newer submission when it arrives late', async () => {
    const { scope } = await givenJobAndAccount();
    const old = {
      submittedAt: '2026-01-01T00:00:00Z',
      respondent: { externalId: 'ana', name: 'Old' },
    };
    const { submission } = await submit(scope, { respondent: { externalId: 'ana', name: 'New' } });
    await submit(scope, {
      ...old,
      idempotencyKey: 'late',
      answers: [{ stepKey: 'plan-stops', effort: 'VERY_EASY' }],
    });
    const risk = await riskNow(scope, submission.accountId, 'field-routing');
    expect(risk?.drivers.map(({ stepKey, struggle }) => [stepKey, struggle])).toEqual([
      ['plan-stops', 0.75],
    ]);
    const { edges } = await respondentsList(scope, { id: submission.accountId }, {});
    expect(edges.map(({ node }) => node.stated.name?.value)).toEqual(['New']);
  });

  test('accepts a submission that is two years old, without the texts past their retention period', async () => {
    const { scope } = await givenJobAndAccount();
    const words = { explanation: 'Maps.', about: 'JOB', alternative: 'Paper' };
    const answers = [{ stepKey: 'plan-stops', effort: 'DIFFICULT', ...words }];
    const input = submissionOf({ submittedAt: '2024-11-01T12:00:00Z', answers });
    const { submission } = await accepted(submissionCreate(scope, input));
    expect(submission.answers).toEqual([answer('plan-stops', 'DIFFICULT', { about: 'JOB' })]);
    expect(await accepted(submissionCreate(scope, input))).toEqual({ submission });
  });

  test('lists the submissions of an account, newest first', async () => {
    const { scope } = await givenJobAndAccount();
    await submit(scope, { idempotencyKey: 'a', submittedAt: '2026-05-01T00:00:00Z' });
    await submit(scope, { idempotencyKey: 'b', submittedAt: '2026-07-01T00:00:00Z' });
    const { submission } = await submit(scope, {
      idempotencyKey: 'c',
      submittedAt: '2026-06-01T00:00:00Z',
    });
    const { edges } = await submissionsList(scope, { id: submission.accountId }, { first: 2 });
    expect(edges.map(({ node }) => new Date(node.submittedAt).getUTCMonth())).toEqual([6, 5]);
  });

  test('rejects callers who may not write submissions', async () => {
    const { world } = await givenJobAndAccount();
    const act = submissionCreate(scopeOf(world, 'PRODUCT', 'MARKETING'), submissionOf());
    await expect(act).rejects.toThrow(Refused);
  });
});

describe('submissionCreate with too much text', () => {
  const long = (n: number) => '👍'.repeat(n);
  const manySteps = Array.from({ length: 13 }, (_, i) => `step-${i}`);
  const answers = (stepKeys: readonly string[]) =>
    stepKeys.map((stepKey) => ({ stepKey, effort: 'EASY', explanation: long(4000) }));

  test("rejects text that is too long, alone or together with the respondent's earlier answers", async () => {
    const { world, scope } = await givenJobAndAccount();
    await accepted(
      jobUpsert(scope, {
        key: 'field-routing',
        steps: manySteps.map((key) => ({ key, statement: key })),
      }),
    );
    const all = submissionOf({ answers: answers(manySteps) });
    expect(await problemsOf(submissionCreate(scope, all))).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        message: 'answers must contain at most 200 kB of text: shorten the explanations.',
        field: ['answers'],
      },
    ]);
    await submit(scope, { answers: answers(manySteps.slice(0, 12)) });
    const before = world.writes();
    const more = submissionOf({ idempotencyKey: 'more', answers: answers(manySteps.slice(12)) });
    expect(await problemsOf(submissionCreate(scope, more))).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        message:
          'answers must leave the respondent with at most 200 kB of current text: shorten the explanations.',
        field: ['answers'],
      },
    ]);
    expect(world.writes()).toBe(before);
  });
});

function answer(stepKey: string, effort: string | null, text: object = {}) {
  return {
    stepKey,
    effort,
    explanation: null,
    reason: null,
    about: null,
    alternative: null,
    ...text,
  };
}
