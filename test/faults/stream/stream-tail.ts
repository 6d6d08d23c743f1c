import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { clientSettings, type Config } from '../../../lambdas/platform/config.ts';
import { dynamoStream } from '../../../local/stream/stream-source.ts';
import { isEmbedded } from '../../support/run/test-database.ts';

/** Reads what is new in a table's stream. */
export interface StreamTail {
  /** Skips the present records, before the table is recreated. */
  skip(): Promise<void>;
  /** The records since the last call, oldest first. */
  read(): Promise<readonly DynamoDBRecord[]>;
  stop(): void;
}

/** Reads the stream of a test's table, which has one shard. */
export function streamTail(config: Config): StreamTail {
  const client = new DynamoDBStreamsClient(clientSettings(config));
  const source = dynamoStream(client, config.table);
  let iterator: string | null = null;
  let last: string | null = null;
  const begin = async () => {
    const { shards } = await source.describe();
    const [shard] = shards;
    if (!shard || shards.length > 1) throw new Error('one shard was to be expected');
    return source.open(shard.id, last);
  };
  const read = async () => {
    const records: DynamoDBRecord[] = [];
    for (;;) {
      iterator ??= await begin();
      const part: Awaited<ReturnType<typeof source.read>> = await source.read(iterator, 1000);
      iterator = part.next;
      records.push(...part.records);
      last = part.records.at(-1)?.dynamodb?.SequenceNumber ?? last;
      if (part.records.length === 0 || iterator === null) return records;
    }
  };
  return {
    read,
    skip: async () => {
      await read();
      iterator = null;
      // Only the embedded database continues the sequence numbers when a table is recreated.
      if (!isEmbedded) last = null;
    },
    stop: () => client.destroy(),
  };
}
