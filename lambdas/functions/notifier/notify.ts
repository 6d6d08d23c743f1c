import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type ItemKey, keysOf } from '../../store/engine/keys/keys.ts';

/** An outgoing event. Contains account ids and figures, but no names or quotes. */
export interface OutgoingEvent {
  kind: string;
  /** JSON text. */
  detail: string;
}

export interface NotifyDeps {
  /** Events of other tenants, such as the canary's, are not sent. */
  tenant: string;
  /** Returns events in the order of the keys; null for an event that no longer exists. */
  read(keys: readonly ItemKey[]): Promise<readonly (OutgoingEvent | null)[]>;
  /** Returns the indexes of the events that were rejected. */
  send(events: readonly OutgoingEvent[]): Promise<readonly number[]>;
}

/** Maximum number of events per request to the event bus. */
const EVENTS_AT_ONCE = 10;

/** Sends the outbox items created by a batch of stream records. Returns the records to retry. */
export async function notifyBatch(
  event: DynamoDBStreamEvent,
  { tenant, read, send }: NotifyDeps,
): Promise<DynamoDBBatchResponse> {
  const { tenantPrefix } = keysOf(tenant);
  const records = event.Records.filter((record) => {
    const { pk, sk } = keyOf(record);
    return record.eventName === 'INSERT' && pk.startsWith(tenantPrefix) && sk.startsWith('OUTBOX#');
  });
  const failed: DynamoDBRecord[] = [];
  for (let start = 0; start < records.length; start += EVENTS_AT_ONCE) {
    const group = records.slice(start, start + EVENTS_AT_ONCE);
    const events = await read(group.map(keyOf));
    const sent = group.flatMap((record, i) => {
      const outgoing = events[i];
      return outgoing ? [{ record, outgoing }] : [];
    });
    if (sent.length === 0) continue;
    const refused = await send(sent.map(({ outgoing }) => outgoing));
    failed.push(...refused.flatMap((i) => sent[i]?.record ?? []));
  }
  return {
    batchItemFailures: failed.map(({ dynamodb }) => ({
      itemIdentifier: dynamodb?.SequenceNumber ?? '',
    })),
  };
}

function keyOf({ dynamodb }: DynamoDBRecord): ItemKey {
  return { pk: dynamodb?.Keys?.pk?.S ?? '', sk: dynamodb?.Keys?.sk?.S ?? '' };
}
