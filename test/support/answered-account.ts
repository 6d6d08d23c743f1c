import { respondentErase } from '../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentsList } from '../../lambdas/app/people/respondents-list.ts';
import type { Scope } from '../../lambdas/app/kernel/scope.ts';
import { submissionsList } from '../../lambdas/app/submissions/submissions-list.ts';
import { ACME, givenJobAndAccount, submit } from './app-fixtures.ts';

/** A contact with every field filled in. */
const ANA = {
  externalId: 'ana',
  name: 'Ana Torres',
  email: 'ana@acme.test',
  role: 'EXECUTOR',
  mayContact: true,
};
export const WORDS = {
  explanation: 'It plans around the ferry.',
  about: 'JOB',
  alternative: 'Paper',
};

export const erase = (scope: Scope, mode: string, respondentExternalId = 'ana') =>
  respondentErase(scope, { account: ACME, respondentExternalId, mode });

/** An account in which Ana has answered twice and Ben once. */
export async function givenAnswers() {
  const { world, scope } = await givenJobAndAccount();
  const { submission } = await submit(scope, {
    respondent: ANA,
    importBatch: 'batch-1',
    source: 'survey of Ana',
    answers: [
      { stepKey: 'plan-stops', effort: 'DIFFICULT', ...WORDS },
      { stepKey: 'sequence-stops', effort: 'EASY', explanation: 'Drag and drop.' },
      { stepKey: 'estimate-arrival', effort: 'VERY_DIFFICULT' },
    ],
  });
  await submit(scope, {
    idempotencyKey: 'second',
    respondent: { externalId: 'ana' },
    submittedAt: '2026-05-01T00:00:00Z',
  });
  await submit(scope, {
    idempotencyKey: 'ben',
    respondent: { externalId: 'ben' },
    answers: [{ stepKey: 'plan-stops', effort: 'EASY' }],
  });
  return { world, scope, accountId: submission.accountId, respondentId: submission.respondentId };
}

export const peopleOf = async (scope: Scope, accountId: string) =>
  (await respondentsList(scope, { id: accountId }, {})).edges.map(({ node }) => node);

export const submissionsOf = async (scope: Scope, accountId: string) =>
  (await submissionsList(scope, { id: accountId }, {})).edges.map(({ node }) => node);
