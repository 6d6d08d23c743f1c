import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { riskNow } from '../../support/risk-now.ts';
import { submissionsImport } from '../../../lambdas/app/submissions/submissions-import.ts';
import { submissionsList } from '../../../lambdas/app/submissions/submissions-list.ts';
import { givenJobAndAccount, scopeOf, submissionOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';

const BATCH = [
  submissionOf({ idempotencyKey: 'a' }),
  submissionOf({ idempotencyKey: 'b', answers: [{ stepKey: 'fly', effort: 'EASY' }] }),
  submissionOf({
    idempotencyKey: 'c',
    answers: [{ stepKey: 'sequence-stops', effort: 'VERY_DIFFICULT' }],
  }),
  submissionOf({ idempotencyKey: 'd', respondent: { externalId: 'ben' } }),
  submissionOf({ idempotencyKey: 'a' }),
  submissionOf({ idempotencyKey: 'd' }),
];
const UNKNOWN_STEP = {
  code: 'NOT_FOUND',
  message: 'stepKey does not match a step of the job: check the key, or add the step.',
  field: ['submissions', '1', 'answers', '0', 'stepKey'],
};
const KEY_USED = {
  code: 'CONFLICT',
  message: 'idempotencyKey was used before with other content: use a new key for a new submission.',
  field: ['submissions', '5', 'idempotencyKey'],
};

describe('submissionsImport', () => {
  test('returns one result per item in order, saves valid items and reports invalid ones', async () => {
    const { world, scope } = await givenJobAndAccount();
    const id = (key: string) => nodeId('Submission', [world.ports.submissions.idOf(key)]);
    const { results } = await accepted(submissionsImport(scope, { submissions: BATCH }));
    expect(results).toEqual([
      { index: 0, id: id('a'), wasUnchanged: false, userErrors: [] },
      { index: 1, id: null, wasUnchanged: false, userErrors: [UNKNOWN_STEP] },
      { index: 2, id: id('c'), wasUnchanged: false, userErrors: [] },
      { index: 3, id: id('d'), wasUnchanged: false, userErrors: [] },
      { index: 4, id: id('a'), wasUnchanged: true, userErrors: [] },
      { index: 5, id: null, wasUnchanged: false, userErrors: [KEY_USED] },
    ]);
    const accountId = world.ports.accounts.idOf('crm-1');
    const risk = await riskNow(scope, accountId, 'field-routing');
    expect(risk?.coverage).toMatchObject({ answeredSteps: 2, contactsKnown: 2 });
    expect((await submissionsList(scope, { id: accountId }, {})).edges).toHaveLength(3);
  });

  test('writes nothing when repeated, and reports every item as unchanged', async () => {
    const { world, scope } = await givenJobAndAccount();
    const submissions = BATCH.slice(2, 4);
    await accepted(submissionsImport(scope, { submissions }));
    const before = world.writes();
    const { results } = await accepted(submissionsImport(scope, { submissions }));
    expect(results.map(({ wasUnchanged }) => wasUnchanged)).toEqual([true, true]);
    expect(world.writes()).toBe(before);
  });

  test('reports the same errors in a dry run and writes nothing', async () => {
    const { world, scope } = await givenJobAndAccount();
    await submit(scope, { idempotencyKey: 'c' });
    const before = world.writes();
    const { results } = await accepted(
      submissionsImport(scope, { submissions: BATCH, dryRun: true }),
    );
    expect(results.map(({ id, userErrors }) => [id, userErrors.map(({ code }) => code)])).toEqual([
      [null, []],
      [null, ['NOT_FOUND']],
      [null, ['CONFLICT']],
      [null, []],
      [null, []],
      [null, ['CONFLICT']],
    ]);
    expect(world.writes()).toBe(before);
  });

  test('in a dry run by INGEST, does not reveal whether an item matches what others recorded', async () => {
    const { world, scope } = await givenJobAndAccount();
    const submissions = BATCH.slice(3, 4);
    await accepted(submissionsImport(scope, { submissions }));
    const actor = { subject: 'another-machine', roles: ['INGEST'] } as const;
    const machine = { ...scopeOf(world, 'INGEST'), actor };
    const guess = (answers: unknown) =>
      submissions.map((submission) => ({ ...submission, ...(answers !== null && { answers }) }));
    const answersOf = async (asked: unknown[]) =>
      (
        await accepted(
          submissionsImport(machine, { submissions: asked as typeof submissions, dryRun: true }),
        )
      ).results;
    const right = await answersOf(guess(null));
    expect(right).toEqual(await answersOf(guess([{ stepKey: 'plan-stops', effort: 'EASY' }])));
    expect(right).toMatchObject([{ wasUnchanged: false, userErrors: [{ code: 'CONFLICT' }] }]);
  });

  test('accepts 25 submissions per call and rejects 26 as a whole', async () => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    const many = Array.from({ length: 26 }, (_, n) => submissionOf({ idempotencyKey: `k${n}` }));
    expect(await problemsOf(submissionsImport(scope, { submissions: many }))).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        message: 'submissions must be at most 25 items per call; there are 26.',
        field: ['submissions'],
      },
    ]);
    expect(world.writes()).toBe(before);
    await accepted(submissionsImport(scope, { submissions: many.slice(1) }));
    expect(world.writes()).toBe(before + 25);
  });
});
