import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type ItemKey, keysOf } from '../../store/engine/keys/keys.ts';

/** An event as it leaves: account ids and figures, no one's name and no one's words. */
export interface OutgoingEvent {
  kind: string;
  /** JSON. */
  detail: string;
}

export interface NotifyDeps {
  /** Events of other tenants, such as the canary's, are not sent. */
  tenant: string;
  /** In the order of the keys; null for an event that is gone. */
  read(keys: readonly ItemKey[]): Promise<readonly (OutgoingEvent | null)[]>;
  /** Returns the places of the events that were not taken. */
  send(events: readonly OutgoingEvent[]): Promise<readonly number[]>;
}

/** The most that the event bus takes at once. */
const EVENTS_AT_ONCE = 10;

/** Sends the outbox items that a batch of stream records created; names those that must come again. */
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
