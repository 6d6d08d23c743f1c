import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import type { Submission } from '../../../lambdas/app/kernel/records.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { toSubmissionItem } from '../../../lambdas/store/facts/answers/submission-item.ts';
import { accepted } from '../mutation-results.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';

export const PERSON = { account: { externalId: 'acme' }, respondentExternalId: 'ana' };
export const BATCH = 'everything';

/**
 * Creates a contact with `count` submissions of one import and one other. Writes the imported items directly,
 * as the use case does, but not to the history, which holds only the latest answers.
 */
export async function givenLargePerson(foothold: StoredFoothold, count: number): Promise<string> {
  const { deps, store, clock } = foothold;
  const job = { key: 'route' };
  const steps = [{ key: 'plan', statement: 'plan' }];
  await accepted(jobUpsert(foothold.scope(), { ...job, statement: 'get there', steps }));
  await accepted(accountUpsert(foothold.scope(), { externalId: 'acme', name: 'Acme' }));
  const { submission } = await accepted(
    submissionCreate(foothold.scope(), {
      ...{ idempotencyKey: 'own', job, account: PERSON.account },
      respondent: { externalId: PERSON.respondentExternalId, name: 'Ana Sousa' },
      answers: [{ stepKey: 'plan', effort: 'DIFFICULT', explanation: 'The map is old.' }],
    }),
  );
  const context = {
    keys: store.keys,
    shards: deps.config.shards,
    effortsDays: deps.config.effortsDays,
  };
  const items = Array.from({ length: count }, (_, i) => {
    const at = clock.now - (count - i) * 60_000;
    const sent: Submission = {
      ...submission,
      ...{ id: deps.ports.submissions.idOf(`row ${i}`), submittedAt: at, receivedAt: at },
      ...{ importBatch: BATCH, stated: {}, inputHash: `hash ${i}` },
      answers: submission.answers.map((answer) => ({
        ...{ ...answer, effort: 'VERY_DIFFICULT' as const },
        explanation: `Row ${i}: ${'the road is closed. '.repeat(150)}`,
      })),
    };
    return toSubmissionItem(context, sent);
  });
  await store.table.writeBatch(items, []);
  return submission.respondentId;
}
