import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { CALL_LIMITS } from '../../platform/aws-calls.ts';
import { deps } from '../../platform/composition.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { notifyBatch, type OutgoingEvent } from './notify.ts';

let client: EventBridgeClient | undefined;

/** Lambda that sends outbox items to the event bus, each at least once. */
export const handler = masking(notifyEvent);

async function notifyEvent(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const { outbox, config } = deps();
  const { eventBus, tenant } = config;
  const log = createLog(config, 'notifier');
  return notifyBatch(event, {
    tenant,
    read: (keys) => outbox.read(keys),
    send: (events) => {
      for (const { kind } of events) log.eventRaised(kind);
      return eventBus === null ? Promise.resolve([]) : send(eventBus, events);
    },
  });
}

/** Sends up to ten events. Returns the indexes of those that the bus rejected. */
async function send(eventBus: string, events: readonly OutgoingEvent[]): Promise<number[]> {
  client ??= new EventBridgeClient(CALL_LIMITS.eventBridge);
  const output = await client.send(
    new PutEventsCommand({
      Entries: events.map(({ kind, detail }) => ({
        EventBusName: eventBus,
        Source: 'foothold',
        DetailType: kind,
        Detail: detail,
      })),
    }),
  );
  const entries = output.Entries ?? [];
  return entries.flatMap(({ ErrorCode }, i) => (ErrorCode === undefined ? [] : [i]));
}
