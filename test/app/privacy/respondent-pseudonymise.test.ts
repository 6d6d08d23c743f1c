import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentMerge } from '../../../lambdas/app/people/respondent-merge.ts';
import { respondentUpdate } from '../../../lambdas/app/people/respondent-update.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { riskNow } from '../../support/risk-now.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionsImport } from '../../../lambdas/app/submissions/submissions-import.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import {
  erase,
  givenAnswers,
  peopleOf,
  submissionsOf,
  WORDS,
} from '../../support/answered-account.ts';
import { ACME, JOB, submissionOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

describe('respondentErase with PSEUDONYMISE', () => {
  test('prevents naming the person again by an edit, contact record, submission or merge', async () => {
    const { scope, accountId } = await givenAnswers();
    await accepted(erase(scope, 'PSEUDONYMISE'));
    const people = await peopleOf(scope, accountId);
    const { externalId = '' } = people.find((one) => one.externalId !== 'ben') ?? {};
    const erased = { external: { account: ACME, externalId } };
    const ben = { external: { account: ACME, externalId: 'ben' } };
    const respondent = { externalId, name: 'Ana T.' };
    const why =
      'is a person who was erased: they must not become identifiable again. Add the person as a new contact.';
    expect([
      await problemsOf(respondentUpdate(scope, { respondent: erased, name: 'Ana T.' })),
      await problemsOf(respondentUpsert(scope, { account: ACME, respondent })),
      await problemsOf(
        submissionCreate(scope, submissionOf({ idempotencyKey: 'new', respondent })),
      ),
      await problemsOf(respondentMerge(scope, { from: erased, into: ben })),
      await problemsOf(respondentMerge(scope, { from: ben, into: erased })),
    ]).toMatchObject([
      [{ code: 'CONFLICT', message: `respondent ${why}` }],
      [{ code: 'CONFLICT', message: `respondent ${why}` }],
      [{ code: 'CONFLICT', message: `respondent ${why}` }],
      [{ code: 'CONFLICT', message: `from ${why}` }],
      [{ code: 'CONFLICT', message: `into ${why}` }],
    ]);
    const submissions = [submissionOf({ idempotencyKey: 'new', respondent })];
    const { results } = await accepted(submissionsImport(scope, { submissions, dryRun: true }));
    expect(results).toMatchObject([{ userErrors: [{ code: 'CONFLICT' }] }]);
    expect(await peopleOf(scope, accountId)).toEqual(people);
  });

  test('keeps only the role and the efforts, without names, words or origin', async () => {
    const { scope, accountId, respondentId } = await givenAnswers();
    await accepted(
      respondentUpsert(scope, { account: ACME, respondent: { externalId: 'ana', name: 'Ana T.' } }),
    );
    await accepted(erase(scope, 'PSEUDONYMISE'));
    const people = await peopleOf(scope, accountId);
    const pseudonym = people.find(({ externalId }) => externalId !== 'ben');
    const id = pseudonym?.id ?? '';
    const role = {
      role: { value: 'EXECUTOR', at: NOW, by: scope.ports.submissions.idOf('first') },
    };
    expect(pseudonym).toEqual({
      id,
      accountId,
      externalId: `erased-${id}`,
      stated: { name: { value: null, at: 0, by: 'contact' }, ...role },
      contactStated: { name: { value: null, at: 0, by: 'contact' } },
      isKnown: true,
      requests: [],
      withdrawal: null,
      droppedAt: null,
      formerExternalIds: [],
    });
    expect(id).not.toBe(respondentId);
    const first = (await submissionsOf(scope, accountId)).find(
      (one) => one.id === scope.ports.submissions.idOf('first'),
    );
    const words = { explanation: null, alternative: null };
    expect(first).toEqual({
      id: scope.ports.submissions.idOf('first'),
      accountId,
      respondentId: id,
      jobKey: JOB.key,
      submittedAt: NOW,
      receivedAt: NOW,
      source: null,
      importBatch: null,
      recordedBy: null,
      stated: { role: 'EXECUTOR' },
      answers: [
        { stepKey: 'plan-stops', effort: 'DIFFICULT', reason: null, about: 'JOB', ...words },
        { stepKey: 'sequence-stops', effort: 'EASY', reason: null, about: null, ...words },
        {
          stepKey: 'estimate-arrival',
          effort: 'VERY_DIFFICULT',
          reason: null,
          about: null,
          ...words,
        },
      ],
      retractedAt: null,
      retractionReason: null,
      inputHash: null,
    });
  });

  test('keeps the score but no quotes', async () => {
    const { scope, accountId } = await givenAnswers();
    const before = await riskNow(scope, accountId, JOB.key);
    await accepted(erase(scope, 'PSEUDONYMISE'));
    const after = await riskNow(scope, accountId, JOB.key);
    expect(after?.score).toBeCloseTo(before?.score ?? NaN, 9);
    expect(after?.coverage).toEqual(before?.coverage);
    expect(before?.drivers.flatMap(({ quotes }) => quotes)).toEqual([WORDS.explanation]);
    expect(after?.drivers.flatMap(({ quotes }) => quotes)).toEqual([]);
  });

  test('rejects submissions sent again, but lets the answers be retracted and erased', async () => {
    const { scope, accountId } = await givenAnswers();
    await accepted(erase(scope, 'PSEUDONYMISE'));
    const again = submissionOf({ idempotencyKey: 'second', respondent: { externalId: 'ana' } });
    const problems = await problemsOf(submissionCreate(scope, again));
    expect(problems.map(({ code }) => code)).toEqual(['CONFLICT']);
    const submissionId = nodeId('Submission', [scope.ports.submissions.idOf('first')]);
    await accepted(submissionRetract(scope, { submissionId, reason: 'wrong scale' }));
    const risk = await riskNow(scope, accountId, JOB.key);
    expect(risk?.coverage.answeredSteps).toBe(1);
    const [pseudonym] = (await peopleOf(scope, accountId)).filter((p) => p.externalId !== 'ben');
    const { erased } = await accepted(erase(scope, 'DROP', pseudonym?.externalId));
    expect(erased.submissions).toBe(2);
    expect(await peopleOf(scope, accountId)).toHaveLength(1);
  });
});
