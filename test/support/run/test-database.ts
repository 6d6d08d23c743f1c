import { createHash, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import {
  DeleteTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { clientSettings, currentEnvironment } from '../../../lambdas/platform/config.ts';
import {
  type EmbeddedOptions,
  startEmbeddedDynamo,
} from '../../../local/dynamo/embedded-dynamo.ts';

/**
 * The one place where tests choose their database: a table on their worker's embedded database (test-run.ts),
 * or on AWS's DynamoDB Local if FOOTHOLD_TEST_DYNAMODB names its address.
 */
export interface TestDatabase {
  /** Environment variables that configure the connection. */
  variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const { FOOTHOLD_TEST_DYNAMODB, JEST_WORKER_ID = '1' } = currentEnvironment();
const shared = FOOTHOLD_TEST_DYNAMODB ? ofWorker(FOOTHOLD_TEST_DYNAMODB) : null;

/** Whether tests run on the embedded database. */
export const isEmbedded = shared === null;

/** An empty database. */
export async function givenDatabase(): Promise<TestDatabase> {
  const variables = sharedVariables(shared ?? databaseOfWorker(), null);
  return { variables, stop: () => dropTable(variables) };
}

/**
 * The same address with a separate access key for each worker, so that workers do not wait for each other.
 */
function ofWorker(endpoint: string): string {
  const url = new URL(endpoint);
  url.username = `worker${JEST_WORKER_ID}`;
  return url.href;
}

/** The address of the embedded database that this worker shares with few others. */
function databaseOfWorker(): string {
  const { FOOTHOLD_TEST_DATABASES = '' } = currentEnvironment();
  const addresses = FOOTHOLD_TEST_DATABASES.split(' ');
  return addresses[Number(JEST_WORKER_ID) % addresses.length] ?? '';
}

/** The embedded database itself, for the few tests about it (test/dynamodb-local/embedded-only). */
export async function embeddedDatabase(options: EmbeddedOptions): Promise<TestDatabase> {
  const { endpoint, stop } = await startEmbeddedDynamo(options);
  return { variables: { FOOTHOLD_DYNAMODB_ENDPOINT: endpoint }, stop };
}

/**
 * The database for a server that starts with this data folder, or without one if null. Sets no variables if
 * the server starts the embedded database itself. The same folder always yields the same database.
 */
export function databaseOfServer(dataDir: string | null): TestDatabase {
  if (shared === null) return { variables: {}, stop: async () => undefined };
  const variables = sharedVariables(shared, dataDir);
  return {
    variables,
    stop: async () => (dataDir === null ? dropTable(variables) : undefined),
  };
}

function sharedVariables(endpoint: string, dataDir: string | null) {
  const name =
    dataDir === null ? randomUUID() : createHash('sha256').update(resolve(dataDir)).digest('hex');
  return { FOOTHOLD_DYNAMODB_ENDPOINT: endpoint, FOOTHOLD_TABLE: `test-${name}` };
}

async function dropTable(variables: ReturnType<typeof sharedVariables>): Promise<void> {
  const { FOOTHOLD_DYNAMODB_ENDPOINT: dynamodbEndpoint, FOOTHOLD_TABLE: TableName } = variables;
  const client = new DynamoDBClient(clientSettings({ dynamodbEndpoint }));
  await client.send(new DeleteTableCommand({ TableName })).catch((error: unknown) => {
    // The table does not exist if the server did not start.
    if (!(error instanceof ResourceNotFoundException)) throw error;
  });
  client.destroy();
}
