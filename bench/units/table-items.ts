import { isDeepStrictEqual } from 'node:util';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../../lambdas/store/engine/table.ts';
import type { Database } from '../database.ts';

/** All items of the table by key. */
export async function tableItems({ config, clients }: Database): Promise<Map<string, Item>> {
  const client = DynamoDBDocumentClient.from(clients.database);
  const items = new Map<string, Item>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName: config.table })) {
    for (const item of Items) items.set(`${item['pk']}\n${item['sk']}`, item);
  }
  return items;
}

/** Items that were added or changed, and the former state of those that were removed. */
export function changedItems(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
): Item[] {
  const written = [...after].filter(([key, item]) => !isDeepStrictEqual(item, before.get(key)));
  const gone = [...before].filter(([key]) => !after.has(key));
  return [...written, ...gone].map(([, item]) => item);
}
