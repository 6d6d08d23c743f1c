import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoSettings } from '../../../lambdas/platform/aws-calls.ts';
import type { Config } from '../../../lambdas/platform/config.ts';

let requestHandler: DynamoDBClient['config']['requestHandler'] | undefined;

/**
 * A client of a test's database. The clients of a test file share their connections, which saves a tenth of
 * its CPU time, as each test has clients of its own.
 */
export function dynamoClient(config: Pick<Config, 'dynamodbEndpoint'>): DynamoDBClient {
  const client = new DynamoDBClient({
    ...dynamoSettings(config),
    ...(requestHandler && { requestHandler }),
  });
  requestHandler ??= client.config.requestHandler;
  return client;
}
