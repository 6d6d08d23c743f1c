import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { type Config, clientSettings, setVariable } from '../../lambdas/platform/config.ts';

/** Clients of the local server itself. The functions create their own. */
export interface DynamoClients {
  database: DynamoDBClient;
  streams: DynamoDBStreamsClient;
  destroy(): void;
}

export function createClients(config: Pick<Config, 'dynamodbEndpoint'>): DynamoClients {
  // Functions run on a newer Node than the oldest one that the local server supports.
  setVariable('AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED', 'true');
  const database = new DynamoDBClient(clientSettings(config));
  const streams = new DynamoDBStreamsClient(clientSettings(config));
  const destroy = () => {
    database.destroy();
    streams.destroy();
  };
  return { database, streams, destroy };
}
