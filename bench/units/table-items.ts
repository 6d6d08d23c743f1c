import { isDeepStrictEqual } from 'node:util';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../../lambdas/store/engine/table.ts';
import type { Database } from '../database.ts';

/** Every item of the table, by its key. */
export async function tableItems({ config, clients }: Database): Promise<Map<string, Item>> {
  const client = DynamoDBDocumentClient.from(clients.database);
  const items = new Map<string, Item>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName: config.table })) {
    for (const item of Items) items.set(`${item['pk']}\n${item['sk']}`, item);
  }
  return items;
}

/** Items that are new or other than before; as they were, those that are gone. */
export function changedItems(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
): Item[] {
  const written = [...after].filter(([key, item]) => !isDeepStrictEqual(item, before.get(key)));
  const gone = [...before].filter(([key]) => !after.has(key));
  return [...written, ...gone].map(([, item]) => item);
}
