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
 * The one place where tests choose their database: a table of their own on the embedded one of their
 * worker (test-run.ts), or on what FOOTHOLD_TEST_DYNAMODB names, AWS's DynamoDB Local.
 */
export interface TestDatabase {
  /** What the configuration says of it. */
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

/** The same address with an access key of this worker's own, so that workers do not wait for each other. */
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

/** The embedded database, for the few tests that are about it (test/dynamodb-local/embedded-only). */
export async function embeddedDatabase(options: EmbeddedOptions): Promise<TestDatabase> {
  const { endpoint, stop } = await startEmbeddedDynamo(options);
  return { variables: { FOOTHOLD_DYNAMODB_ENDPOINT: endpoint }, stop };
}

/**
 * The database of a server that is started with this data folder, or null for none: nothing to say
 * where the server starts the embedded one itself. Of one folder it is the same at each start.
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
    // A server that did not start has made none.
    if (!(error instanceof ResourceNotFoundException)) throw error;
  });
  client.destroy();
}
