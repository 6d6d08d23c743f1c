import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { clientSettings, type Config } from '../../../lambdas/platform/config.ts';
import { dynamoStream } from '../../../local/stream/stream-source.ts';
import { TABLE_DEFINITION } from '../../../lambdas/store/engine/table-definition.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { dynamoClient } from './dynamo-client.ts';

/** The content of a table, its indexes and its stream. */
export interface TableDump {
  items: readonly Item[];
  /** The items that each index projects. */
  entries: readonly Item[];
  /** The records that functions receive, some of which are kept if a batch fails. */
  records: readonly DynamoDBRecord[];
}

/** Reads a whole table, its indexes and its stream. */
export async function dumpOf(config: Config): Promise<TableDump> {
  const documents = DynamoDBDocumentClient.from(dynamoClient(config));
  const scanned = async (IndexName?: string) => {
    const items: Item[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await documents.send(
        new ScanCommand({
          TableName: config.table,
          ...(IndexName !== undefined && { IndexName }),
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      items.push(...Items);
      from = LastEvaluatedKey;
    } while (from);
    return items;
  };
  const entries = await Promise.all(TABLE_DEFINITION.indexes.map(({ name }) => scanned(name)));
  return { items: await scanned(), entries: entries.flat(), records: await recordsOf(config) };
}

async function recordsOf(config: Config): Promise<DynamoDBRecord[]> {
  const client = new DynamoDBStreamsClient(clientSettings(config));
  const source = dynamoStream(client, config.table);
  const { shards } = await source.describe();
  const records: DynamoDBRecord[] = [];
  for (const { id } of shards) {
    let iterator: string | null = await source.open(id, null);
    for (let isEnd = false; iterator !== null && !isEnd;) {
      const part: Awaited<ReturnType<typeof source.read>> = await source.read(iterator, 1000);
      records.push(...part.records);
      iterator = part.next;
      isEnd = part.records.length === 0;
    }
  }
  client.destroy();
  return records;
}
