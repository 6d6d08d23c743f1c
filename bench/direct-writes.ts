import { randomUUID } from 'node:crypto';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Submission } from '../lambdas/app/records.ts';
import { withSubmission } from '../lambdas/app/submissions/submission-facts.ts';
import type { Job } from '../lambdas/domain/job.ts';
import { derivedId } from '../lambdas/store/key-parts.ts';
import { keysOf } from '../lambdas/store/keys.ts';
import { respondentOps } from '../lambdas/store/respondent-item.ts';
import { historyOp } from '../lambdas/store/history-item.ts';
import type { StoreContext } from '../lambdas/store/store-context.ts';
import { toSubmissionItem } from '../lambdas/store/submission-item.ts';
import { toTransactItem, type WriteOp } from '../lambdas/store/write-op.ts';
import type { Database } from './database.ts';
import { type ImportRow, inFlight } from './import-rows.ts';

/** Transactions under way at once. */
const AT_ONCE = 100;

/** Seconds that it takes to write the transactions of these rows straight through the SDK. */
export async function directWrites(
  { config, clients, deps }: Database,
  job: Job,
  rows: readonly ImportRow[],
): Promise<number> {
  const context = { keys: keysOf(config.tenant), shards: config.shards, now: Date.now };
  const client = DynamoDBDocumentClient.from(clients.database, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const transactions = rows.map((row) => {
    const accountId = deps.ports.accounts.idOf(row.account.externalId ?? '');
    const ops = opsOf(context, job, submissionOf(accountId, job, row), row.respondent.externalId);
    return ops.map((op) => toTransactItem(config.table, op));
  });
  const before = performance.now();
  await inFlight(transactions, AT_ONCE, (TransactItems) =>
    client.send(new TransactWriteCommand({ TransactItems })),
  );
  return (performance.now() - before) / 1000;
}

function submissionOf(accountId: string, job: Job, row: ImportRow): Submission {
  const { idempotencyKey, submittedAt, answers, source } = row;
  return {
    id: derivedId('default', 'submission', idempotencyKey),
    accountId,
    respondentId: randomUUID().replaceAll('-', ''),
    jobKey: job.key,
    submittedAt: Date.parse(submittedAt ?? ''),
    receivedAt: Date.now(),
    source: source ?? null,
    importBatch: null,
    recordedBy: null,
    stated: {},
    answers: answers.map(({ stepKey, effort }) => ({
      stepKey,
      effort,
      explanation: null,
      about: null,
      alternative: null,
    })),
    retractedAt: null,
    retractionReason: null,
    inputHash: derivedId(idempotencyKey),
  };
}

/** What the store writes for the first submission of somebody new. */
function opsOf(
  context: Pick<StoreContext, 'keys' | 'shards' | 'now'>,
  job: Job,
  submission: Submission,
  externalId: string,
): WriteOp[] {
  const { accountId, respondentId } = submission;
  const unknown = {
    respondent: {
      id: respondentId,
      accountId,
      externalId,
      stated: {},
      contactStated: {},
      isKnown: true,
      requests: [],
    },
    respondentVersion: null,
    history: [],
    historyVersion: null,
  };
  const { respondent, history } = withSubmission(unknown, submission);
  return [
    { kind: 'put', item: toSubmissionItem(context, submission), condition: { kind: 'absent' } },
    historyOp(context, job, { accountId, respondentId }, history, null),
    ...respondentOps(context.keys, respondent, null),
  ];
}
