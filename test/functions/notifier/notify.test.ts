import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { notifyBatch, type OutgoingEvent } from '../../../lambdas/functions/notifier/notify.ts';

const record = (number: number, sk: string, eventName: DynamoDBRecord['eventName'] = 'INSERT') => ({
  eventName,
  dynamodb: { SequenceNumber: String(number), Keys: { pk: { S: 'T#default#A#a' }, sk: { S: sk } } },
});
const batch = (...records: DynamoDBRecord[]): DynamoDBStreamEvent => ({ Records: records });
const crossing = (sk: string): OutgoingEvent => ({ kind: 'BandCrossed', detail: sk });

/** A bus that rejects the events at the given positions of a call. */
function givenBus(refuses: readonly number[] = []) {
  const sent: string[][] = [];
  return {
    tenant: 'default',
    sent,
    read: (keys: readonly { sk: string }[]) =>
      Promise.resolve(keys.map(({ sk }) => (sk === 'OUTBOX#gone' ? null : crossing(sk)))),
    send: (events: readonly OutgoingEvent[]) => {
      sent.push(events.map(({ detail }) => detail));
      return Promise.resolve(refuses.filter((i) => i < events.length));
    },
  };
}

test('the notifier sends only events from the outbox', async () => {
  const bus = givenBus();
  const answer = await notifyBatch(
    batch(
      record(1, 'OUTBOX#j#1#BandCrossed'),
      record(2, 'J#j#ASSESSMENT'),
      record(3, 'OUTBOX#j#2#BandCrossed', 'REMOVE'),
      record(4, 'OUTBOX#gone'),
    ),
    bus,
  );
  expect(bus.sent).toEqual([['OUTBOX#j#1#BandCrossed']]);
  expect(answer).toEqual({ batchItemFailures: [] });
});

test('the notifier sends up to ten events per call, and reports the records that the bus rejected', async () => {
  const bus = givenBus([1]);
  const records = Array.from({ length: 12 }, (_, i) => record(i, `OUTBOX#${i}`));
  const answer = await notifyBatch(batch(...records), bus);
  expect(bus.sent.map((events) => events.length)).toEqual([10, 2]);
  expect(answer).toEqual({
    batchItemFailures: [{ itemIdentifier: '1' }, { itemIdentifier: '11' }],
  });
});

test("the notifier does not send events of another tenant, such as the canary's", async () => {
  const bus = givenBus();
  const foreign = record(1, 'OUTBOX#j#1#BandCrossed');
  foreign.dynamodb.Keys.pk.S = 'T#default-canary#A#a';
  expect(await notifyBatch(batch(foreign), bus)).toEqual({ batchItemFailures: [] });
  expect(bus.sent).toEqual([]);
});
