import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoSettings } from '../../../lambdas/platform/aws-calls.ts';
import type { Config } from '../../../lambdas/platform/config.ts';

let requestHandler: DynamoDBClient['config']['requestHandler'] | undefined;

/**
 * A client of a test's database. Each test has clients of its own; those of a test file share their
 * connections.
 */
export function dynamoClient(config: Pick<Config, 'dynamodbEndpoint'>): DynamoDBClient {
  const client = new DynamoDBClient({
    ...dynamoSettings(config),
    ...(requestHandler && { requestHandler }),
  });
  requestHandler ??= client.config.requestHandler;
  return client;
}
