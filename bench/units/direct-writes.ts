import { randomUUID } from 'node:crypto';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Submission } from '../../lambdas/app/kernel/records.ts';
import type { Job } from '../../lambdas/domain/jobs/job.ts';
import { derivedId } from '../../lambdas/store/engine/keys/key-parts.ts';
import { keysOf } from '../../lambdas/store/engine/keys/keys.ts';
import { toTransactItem } from '../../lambdas/store/engine/write-op.ts';
import type { Database } from '../database.ts';
import { firstSubmissionOps, plainSubmission } from './first-submission.ts';
import { type ImportRow, inFlight } from '../imports/import-rows.ts';

/** Maximum number of concurrent transactions. */
const AT_ONCE = 100;

/** Returns the seconds it takes to write the transactions of these rows directly through the SDK. */
export async function directWrites(
  { config, clients, deps }: Database,
  job: Job,
  rows: readonly ImportRow[],
): Promise<number> {
  const { tenant, shards, effortsDays } = config;
  const context = { keys: keysOf(tenant), shards, effortsDays, now: Date.now };
  const client = DynamoDBDocumentClient.from(clients.database, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const transactions = rows.map((row) => {
    const accountId = deps.ports.accounts.idOf(row.account.externalId ?? '');
    const submission = submissionOf(accountId, job, row);
    const ops = firstSubmissionOps(context, job, submission, row.respondent.externalId);
    return ops.map((op) => toTransactItem(config.table, op));
  });
  const before = performance.now();
  await inFlight(transactions, AT_ONCE, (TransactItems) =>
    client.send(new TransactWriteCommand({ TransactItems })),
  );
  return (performance.now() - before) / 1000;
}

function submissionOf(accountId: string, job: Job, row: ImportRow): Submission {
  const { idempotencyKey, submittedAt, answers, importBatch = null } = row;
  const said = {
    id: derivedId('default', 'submission', idempotencyKey),
    accountId,
    respondentId: randomUUID().replaceAll('-', ''),
    jobKey: job.key,
    submittedAt: Date.parse(submittedAt ?? ''),
    answers: answers.map(({ stepKey, effort }) => ({
      stepKey,
      effort,
      explanation: null,
      reason: null,
      about: null,
      alternative: null,
    })),
  };
  return plainSubmission(said, { importBatch });
}
