import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { erasuresList } from '../../../lambdas/app/privacy/erasure/erasures-list.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { riskNow } from '../../support/risk-now.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { submissionsImport } from '../../../lambdas/app/submissions/submissions-import.ts';
import { erase, givenAnswers, peopleOf, submissionsOf } from '../../support/answered-account.ts';
import { JOB, scopeOf, submissionOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

describe('respondentErase with DROP', () => {
  test('leaves the account as if the person had never existed', async () => {
    const { scope, accountId } = await givenAnswers();
    const { erased, isComplete } = await accepted(erase(scope, 'DROP'));
    expect({ erased, isComplete }).toEqual({
      erased: { mode: 'DROP', submissions: 2, erasedAt: NOW },
      isComplete: true,
    });
    expect((await peopleOf(scope, accountId)).map(({ externalId }) => externalId)).toEqual(['ben']);
    expect((await submissionsOf(scope, accountId)).map(({ id }) => id)).toEqual([
      scope.ports.submissions.idOf('ben'),
    ]);
    const risk = await riskNow(scope, accountId, JOB.key);
    expect(risk?.coverage).toMatchObject({ contactsKnown: 1, respondentsHeard: 1 });
    expect(risk?.drivers.map(({ stepKey, difficult }) => [stepKey, difficult])).toEqual([
      ['plan-stops', 0],
    ]);
  });

  test('rejects submissions that reuse the erased idempotency keys, alone or in an import', async () => {
    const { world, scope, accountId } = await givenAnswers();
    await accepted(erase(scope, 'DROP'));
    const before = world.writes();
    const again = submissionOf({ idempotencyKey: 'second', respondent: { externalId: 'ana' } });
    const refusal = {
      code: 'CONFLICT',
      message:
        'idempotencyKey belongs to a person who was erased, so nothing was written. Remove them from your data.',
    };
    expect(await problemsOf(submissionCreate(scope, again))).toEqual([
      { ...refusal, field: ['idempotencyKey'] },
    ]);
    for (const dryRun of [true, false]) {
      const { results } = await accepted(
        submissionsImport(scope, { submissions: [again], dryRun }),
      );
      expect(results.map(({ userErrors }) => userErrors)).toEqual([
        [{ ...refusal, field: ['submissions', '0', 'idempotencyKey'] }],
      ]);
    }
    expect(world.writes()).toBe(before);
    expect(await peopleOf(scope, accountId)).toHaveLength(1);
  });

  test('assigns a new submission by the same person to a new contact', async () => {
    const { scope, accountId, respondentId } = await givenAnswers();
    await accepted(erase(scope, 'DROP'));
    const { submission } = await submit(scope, {
      idempotencyKey: 'third',
      respondent: { externalId: 'ana' },
    });
    expect(submission.respondentId).not.toBe(respondentId);
    expect(await peopleOf(scope, accountId)).toHaveLength(2);
  });

  test('leaves no submission that could be retracted', async () => {
    const { scope } = await givenAnswers();
    await accepted(erase(scope, 'DROP'));
    const submissionId = nodeId('Submission', [scope.ports.submissions.idOf('first')]);
    const problems = await problemsOf(submissionRetract(scope, { submissionId, reason: 'x' }));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const batch = { importBatch: 'batch-1', reason: 'x' };
    expect((await problemsOf(submissionRetract(scope, batch))).map(({ code }) => code)).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('respondentErase', () => {
  test('is recorded in the erasure ledger under ids that reveal nothing', async () => {
    const { scope, accountId, respondentId } = await givenAnswers();
    await accepted(erase(scope, 'DROP'));
    const { edges } = await erasuresList(scope, {});
    expect(edges.map(({ node }) => node)).toEqual([
      {
        accountId,
        respondentId,
        mode: 'DROP',
        erasedAt: NOW,
        finishedAt: NOW,
        pseudonymId: null,
        submissionIds: expect.arrayContaining([
          scope.ports.submissions.idOf('first'),
          scope.ports.submissions.idOf('second'),
        ]) as string[],
      },
    ]);
  });

  test('rejects a contact who is unknown or was already erased', async () => {
    const { scope, respondentId } = await givenAnswers();
    const { erased } = await accepted(erase(scope, 'DROP'));
    // A retry after a lost response gets the same response.
    expect((await accepted(erase(scope, 'DROP'))).erased).toEqual(erased);
    await scope.ports.erasures.settle(respondentId);
    for (const externalId of ['ana', 'zoe']) {
      expect(await problemsOf(erase(scope, 'DROP', externalId))).toEqual([
        {
          code: 'NOT_FOUND',
          message:
            'respondentExternalId does not match a person in the account: check it. People who were erased are unknown too.',
          field: ['respondentExternalId'],
        },
      ]);
    }
    const elsewhere = respondentErase(scope, {
      account: { externalId: 'nowhere' },
      respondentExternalId: 'ana',
      mode: 'DROP',
    });
    expect((await problemsOf(elsewhere)).map(({ field }) => field)).toEqual([['account']]);
  });

  test('includes submissions that arrive while it starts', async () => {
    const { world, scope, accountId } = await givenAnswers();
    world.meanwhile(() =>
      submit(scopeOf(world), { idempotencyKey: 'late', respondent: { externalId: 'ana' } }),
    );
    const { erased } = await accepted(erase(scope, 'DROP'));
    expect(erased.submissions).toBe(3);
    expect(await submissionsOf(scope, accountId)).toHaveLength(1);
  });

  test('assigns a submission in progress to a new contact', async () => {
    const { world, scope, accountId, respondentId } = await givenAnswers();
    world.meanwhile(() => erase(scopeOf(world), 'DROP'));
    const { submission } = await submit(scope, {
      idempotencyKey: 'late',
      respondent: { externalId: 'ana' },
    });
    expect(submission.respondentId).not.toBe(respondentId);
    expect(await submissionsOf(scope, accountId)).toHaveLength(2);
  });

  test('rejects callers who are not administrators', async () => {
    const { world } = await givenAnswers();
    const others = scopeOf(world, 'CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT', 'INGEST');
    await expect(erase(others, 'DROP')).rejects.toThrow(Refused);
    await expect(erasuresList(others, {})).rejects.toThrow(Refused);
  });
});
