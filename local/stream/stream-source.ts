import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';

export interface StreamShard {
  id: string;
  parentId: string | null;
}

/** A page of a shard. `next` is null once the shard is closed and fully read. */
interface StreamPart {
  records: readonly DynamoDBRecord[];
  next: string | null;
}

/** A table's change stream, as needed by the poller. */
export interface StreamSource {
  describe(): Promise<{ arn: string; shards: readonly StreamShard[] }>;
  /** Returns an iterator that starts after a sequence number, or at the oldest record. */
  open(shardId: string, after: string | null): Promise<string>;
  /** Throws PositionLost if the iterator has expired. */
  read(iterator: string, limit: number): Promise<StreamPart>;
}

/**
 * The position in the stream is no longer valid. If `trimmed`, its records are gone too, and reading restarts
 * at the oldest one.
 */
export class PositionLost extends Error {
  override readonly name = 'PositionLost';
  readonly trimmed: boolean;

  constructor(trimmed: boolean) {
    super(trimmed ? 'The stream no longer holds these records.' : 'The iterator has expired.');
    this.trimmed = trimmed;
  }
}

/** The stream of a table, with records in the shape that functions receive. */
export function dynamoStream(client: DynamoDBStreamsClient, tableName: string): StreamSource {
  let arn = '';
  return {
    describe: async () => {
      const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
      // Disabling and enabling a table's stream creates a new one. The label is its creation time.
      const newest = Streams.sort((a, b) => compare(b.StreamLabel, a.StreamLabel))[0];
      arn = newest?.StreamArn ?? '';
      if (arn === '') throw new Error(`The table "${tableName}" has no stream.`);
      return { arn, shards: await shardsOf(client, arn) };
    },
    open: (shardId, after) =>
      asPositionLost(async () => {
        const from =
          after === null
            ? { ShardIteratorType: 'TRIM_HORIZON' as const }
            : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: after };
        const command = new GetShardIteratorCommand({ StreamArn: arn, ShardId: shardId, ...from });
        return (await client.send(command)).ShardIterator ?? '';
      }),
    read: (iterator, limit) =>
      asPositionLost(async () => {
        const command = new GetRecordsCommand({ ShardIterator: iterator, Limit: limit });
        const { Records = [], NextShardIterator } = await client.send(command);
        return {
          records: Records.map((record) => toFunctionRecord(record, arn)),
          next: NextShardIterator ?? null,
        };
      }),
  };
}

/** A record in Lambda's shape: keys only, times in seconds. */
function toFunctionRecord(record: _Record, streamArn: string): DynamoDBRecord {
  const { ApproximateCreationDateTime: at, Keys = {}, SequenceNumber } = record.dynamodb ?? {};
  const keys = Object.entries(Keys).map(([name, { S = '' }]) => [name, { S }] as const);
  return {
    ...(record.eventID !== undefined && { eventID: record.eventID }),
    ...(record.eventName !== undefined && { eventName: record.eventName }),
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    awsRegion: record.awsRegion ?? 'local',
    dynamodb: {
      ...(at !== undefined && { ApproximateCreationDateTime: Math.floor(at.getTime() / 1000) }),
      Keys: Object.fromEntries(keys),
      ...(SequenceNumber !== undefined && { SequenceNumber }),
      StreamViewType: 'KEYS_ONLY',
    },
  };
}

async function shardsOf(client: DynamoDBStreamsClient, arn: string): Promise<StreamShard[]> {
  const shards: StreamShard[] = [];
  let after: string | undefined;
  do {
    const page = { StreamArn: arn, ...(after !== undefined && { ExclusiveStartShardId: after }) };
    const { StreamDescription } = await client.send(new DescribeStreamCommand(page));
    for (const { ShardId, ParentShardId } of StreamDescription?.Shards ?? []) {
      if (ShardId !== undefined) shards.push({ id: ShardId, parentId: ParentShardId ?? null });
    }
    after = StreamDescription?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
}

async function asPositionLost<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ExpiredIteratorException) throw new PositionLost(false);
    if (error instanceof TrimmedDataAccessException) throw new PositionLost(true);
    throw error;
  }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
