import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unusableFile } from './embedded-dynamo.ts';
import type { StartupError } from '../startup/startup-error.ts';

const LOOK_AT_MOST_MS = 10_000;

/**
 * Looks for damage in a database file after an error. A damaged file can be opened, but not read in full.
 * Null if no damage is found.
 */
export async function databaseDamage(
  client: DynamoDBClient,
  tableName: string,
  file: string,
): Promise<StartupError | null> {
  const until = Date.now() + LOOK_AT_MOST_MS;
  try {
    for await (const _ of paginateScan({ client }, { TableName: tableName, Select: 'COUNT' })) {
      if (Date.now() > until) return null;
    }
    return null;
  } catch (error) {
    return unusableFile(error, file);
  }
}
