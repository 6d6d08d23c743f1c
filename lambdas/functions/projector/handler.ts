import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { deps } from '../../platform/composition.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { affectedBy } from '../../store/engine/keys/affected-target.ts';
import type { Target } from '../../store/engine/keys/keys.ts';
import type { Projector } from './projector.ts';

export interface BatchDeps {
  /** Records of other tenants are skipped. */
  tenant: string;
  projector: Pick<Projector, 'project'>;
  jobKeys(): Promise<readonly string[]>;
  onFailure(error: unknown): void;
}

/** Lambda behind the table's stream. */
export const handler = masking(projectEvent);

async function projectEvent(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const { config, projector, canary, ports, measures, usage, tracing, now } = deps();
  const log = createLog(config, 'projector');
  const startedAt = now();
  const response = await (
    await tracing
  ).around('projector', async () => {
    const onFailure = log.projectionFailed;
    const jobKeys = () => ports.jobs.keys();
    const own = await projectBatch(event, {
      tenant: config.tenant,
      projector,
      jobKeys,
      onFailure,
    });
    if (canary && config.canaryTenant !== null) {
      await projectCanary(event, { ...canary, tenant: config.canaryTenant, onFailure });
    }
    return own;
  });
  const failed = response.batchItemFailures.length;
  const milliseconds = now() - startedAt;
  log.batchProjected({ records: event.Records.length, failed, milliseconds });
  measures.projectionLag(now() - oldestWrite(event, startedAt));
  measures.capacity('projector', usage.take());
  measures.publish();
  return response;
}

/**
 * Projects the canary's records. Failures are only reported, not returned to the stream: retried records
 * would delay others, and the canary detects failures on its own.
 */
export async function projectCanary(event: DynamoDBStreamEvent, canary: BatchDeps): Promise<void> {
  await projectBatch(event, canary).catch(canary.onFailure);
}

/**
 * Projects the targets changed by a batch of stream records, each once. Returns the records of failed
 * targets; the stream retries from the first of them. A record that keeps failing goes to the failure bucket
 * after two hours (cdk/constructs/functions/stream-consumer.ts).
 */
export async function projectBatch(
  event: DynamoDBStreamEvent,
  { tenant, projector, jobKeys, onFailure }: BatchDeps,
): Promise<DynamoDBBatchResponse> {
  const recordsOf = new Map<string, { target: Target; records: DynamoDBRecord[] }>();
  let everyJob: readonly string[] | undefined;
  for (const record of event.Records) {
    const affected = affectedBy(keyOf(record));
    if (affected.kind === 'OTHER' || affected.tenant !== tenant) continue;
    if (affected.kind === 'ACCOUNT') everyJob ??= await jobKeys();
    const concerned = affected.kind === 'ACCOUNT' ? (everyJob ?? []) : [affected.jobKey];
    for (const jobKey of concerned) {
      const target = { accountId: affected.accountId, jobKey };
      const entry = recordsOf.get(nameOf(target)) ?? { target, records: [] };
      entry.records.push(record);
      recordsOf.set(nameOf(target), entry);
    }
  }
  const { failures } = await projector.project([...recordsOf.values()].map(({ target }) => target));
  for (const { error } of failures) onFailure(error);
  const failed = failures.flatMap(({ target }) => recordsOf.get(nameOf(target))?.records ?? []);
  const sequenceNumbers = new Set(failed.map((record) => record.dynamodb?.SequenceNumber ?? ''));
  return {
    batchItemFailures: [...sequenceNumbers].map((itemIdentifier) => ({ itemIdentifier })),
  };
}

function keyOf({ dynamodb }: DynamoDBRecord) {
  return { pk: dynamodb?.Keys?.pk?.S ?? '', sk: dynamodb?.Keys?.sk?.S ?? '' };
}

/** When the oldest change of a batch was written, to the second, according to the stream. */
function oldestWrite({ Records }: DynamoDBStreamEvent, otherwise: number): number {
  const times = Records.flatMap(({ dynamodb }) => dynamodb?.ApproximateCreationDateTime ?? []);
  return times.length > 0 ? Math.min(...times) * 1000 : otherwise;
}

function nameOf({ accountId, jobKey }: Target): string {
  return `${accountId}#${jobKey}`;
}
