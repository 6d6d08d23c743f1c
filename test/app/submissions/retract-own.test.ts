import { importBatchRecord } from '../../../lambdas/app/imports/import-batch-record.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { submissionGet } from '../../../lambdas/app/submissions/submission-get.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { givenJobAndAccount, scopeAs, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

const reason = 'sent by mistake';

describe('submissionRetract of own and other submissions', () => {
  const cs = 'CUSTOMER_SUCCESS';

  async function givenTwoRecorders() {
    const { world, scope } = await givenJobAndAccount();
    const [ann, bob] = [scopeAs(world, 'ann', cs), scopeAs(world, 'bob', cs)];
    const own = await submit(ann, { idempotencyKey: 'own', importBatch: 'monday' });
    const other = await submit(bob, {
      idempotencyKey: 'other',
      importBatch: 'monday',
      respondent: { externalId: 'ben' },
    });
    return { world, admin: scope, ann, bob, own: own.submission, other: other.submission };
  }

  const byId = ({ id }: { id: string }) => ({ submissionId: nodeId('Submission', [id]), reason });

  test('retracts what the caller recorded', async () => {
    const { ann, own } = await givenTwoRecorders();
    expect(await accepted(submissionRetract(ann, byId(own)))).toMatchObject({ retracted: 1 });
  });

  test.each(['not yet', 'already'])(
    'rejects the submission of another recorder, %s retracted',
    async (standing) => {
      const { world, admin, ann, other } = await givenTwoRecorders();
      if (standing === 'already') await accepted(submissionRetract(admin, byId(other)));
      const before = world.writes();
      expect(await submissionRetract(ann, byId(other))).toEqual({
        value: null,
        userErrors: [
          {
            code: 'FORBIDDEN',
            message:
              'submissionId is a submission that someone else recorded: only an administrator (role ADMIN) can retract it.',
            field: ['submissionId'],
          },
        ],
      });
      expect(world.writes()).toBe(before);
    },
  );

  test('rejects a submission whose recorder is unknown', async () => {
    const { world, ann } = await givenTwoRecorders();
    const respondent = { externalId: 'cho' };
    const { submission } = await submit(scopeAs(world, 'zoe', cs), { respondent });
    const { get } = world.ports.submissions;
    world.ports.submissions.get = async (id) => {
      const stored = await get(id);
      return stored && { ...stored, recordedBy: null };
    };
    expect(await problemsOf(submissionRetract(ann, byId(submission)))).toMatchObject([
      { code: 'FORBIDDEN', field: ['submissionId'] },
    ]);
  });

  test("retracts the caller's part of a batch and reports the rest", async () => {
    const { ann, own, other } = await givenTwoRecorders();
    const batch = { importBatch: 'monday', reason };
    const userErrors = [
      {
        code: 'FORBIDDEN',
        message:
          'importBatch contains submissions that others recorded (1), which were not retracted: only an administrator (role ADMIN) can retract them.',
        field: ['importBatch'],
      },
    ];
    const value = { submission: null, isComplete: true, endCursor: null };
    expect(await submissionRetract(ann, batch)).toEqual({
      value: { ...value, retracted: 1 },
      userErrors,
    });
    expect(await submissionGet(ann, own.id)).toMatchObject({ retractedAt: NOW });
    expect(await submissionGet(ann, other.id)).toMatchObject({ retractedAt: null });
    expect(await submissionRetract(ann, batch)).toEqual({
      value: { ...value, retracted: 0 },
      userErrors,
    });
  });

  test('does not mark an import as undone if an earlier call left submissions of others', async () => {
    const { world, ann, bob } = await givenTwoRecorders();
    const batch = { importBatch: 'monday', reason };
    const counts = { rows: 2, imported: 2, unchanged: 0, rejected: 0, isComplete: true };
    const job = { key: 'field-routing' };
    const file = { batch: 'monday', kind: 'SUBMISSIONS', job, fileName: 'monday.csv' };
    await accepted(importBatchRecord(ann, { ...file, ...counts }));
    const { listByBatch } = world.ports.submissions;
    const { entries } = await listByBatch('monday', { after: null, limit: 1 });
    const caller = entries[0]?.value.recordedBy === 'ann' ? bob : ann;
    // Each call gets through one submission.
    world.ports.submissions.listByBatch = (importBatch, { after }) => {
      world.advance(60_000);
      return listByBatch(importBatch, { after, limit: 1 });
    };
    const first = await submissionRetract(caller, batch);
    expect(first.userErrors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    expect(first.value).toMatchObject({ retracted: 0, isComplete: false });
    const after = first.value?.endCursor ?? null;
    const rest = await submissionRetract(caller, { ...batch, after });
    expect(rest).toMatchObject({ value: { retracted: 1, isComplete: true }, userErrors: [] });
    const stored = await world.ports.imports.getBatch('monday');
    expect(stored?.value.retractedAt).toBeNull();
  });

  test('retracts a whole batch for an administrator', async () => {
    const { admin } = await givenTwoRecorders();
    const batch = { importBatch: 'monday', reason };
    expect(await accepted(submissionRetract(admin, batch))).toMatchObject({ retracted: 2 });
  });

  test.each(['INGEST', 'MARKETING', 'PRODUCT'] as const)(
    'rejects a caller with the role %s',
    async (role) => {
      const { world, own } = await givenTwoRecorders();
      await expect(submissionRetract(scopeAs(world, 'ann', role), byId(own))).rejects.toThrow(
        'Your roles do not allow "SUBMISSIONS_RETRACT"',
      );
    },
  );
});
