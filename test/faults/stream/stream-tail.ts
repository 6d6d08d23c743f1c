import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { clientSettings, type Config } from '../../../lambdas/platform/config.ts';
import { dynamoStream } from '../../../local/stream/stream-source.ts';
import { isEmbedded } from '../../support/run/test-database.ts';

/** What a table's stream has told of since it was looked at last. */
export interface StreamTail {
  /** Forgets what is there now, before the table is made again. */
  skip(): Promise<void>;
  /** The records since, oldest first. */
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
      // The stream of a table that is made again goes on counting on the embedded database alone.
      if (!isEmbedded) last = null;
    },
    stop: () => client.destroy(),
  };
}
