import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { type Config, loadConfig } from '../../../lambdas/platform/config.ts';
import { createDeps, type Deps } from '../../../lambdas/platform/composition.ts';
import {
  createTable as createTableUnlessThere,
  createTableInput,
} from '../../../local/dynamo/create-table.ts';
import { type Keys, keysOf } from '../../../lambdas/store/engine/keys/keys.ts';
import { projectionStore } from '../../../lambdas/store/derived/projection.ts';
import { type Consumed, createTable, type Table } from '../../../lambdas/store/engine/table.ts';
import { givenDatabase, type TestDatabase } from '../run/test-database.ts';
import { dynamoClient } from './dynamo-client.ts';

/** Foothold's use cases, store and projector on DynamoDB, with a clock that the test controls. */
export interface StoredFoothold {
  deps: Deps;
  config: Config;
  /** The clock in ms, which tests can move. */
  clock: { now: number };
  /** The capacity that DynamoDB calls consumed since the last `take`. */
  consumed: { take(): Consumed[] };
  /** A new request scope of an administrator. */
  scope(): Scope;
  /** The store's internals, for tests that inspect the table. */
  store: {
    keys: Keys;
    table: Table;
    inputs: ReturnType<typeof projectionStore>['inputs'];
  };
  /** Empties the table. */
  wipe(): Promise<void>;
  /** Assesses every account on every job, as the stream would. */
  projectAll(): Promise<void>;
  stop(): Promise<void>;
}

const ADMIN = { subject: 'test', roles: ['ADMIN'] } as const;

/**
 * Creates an empty database with everything a deployment has except Lambda. The use cases call it through the
 * client that `clientOf` returns, if given.
 */
export async function givenStoredFoothold(
  variables: Readonly<Record<string, string>> = {},
  clientOf?: (config: Config) => DynamoDBClient,
): Promise<StoredFoothold> {
  const database = await givenDatabase();
  await createTableIn(database);
  return storedFootholdOn(database, variables, clientOf);
}

/** Creates the table in a running database, unless it exists. */
export async function createTableIn({ variables }: TestDatabase): Promise<void> {
  const config = configOf(variables);
  await createTableUnlessThere(dynamoClient(config), config.table);
}

/** Like `givenStoredFoothold`, on a running database with the table. `stop` also stops the database. */
export function storedFootholdOn(
  database: TestDatabase,
  variables: Readonly<Record<string, string>> = {},
  clientOf: (config: Config) => DynamoDBClient = dynamoClient,
): StoredFoothold {
  const config = configOf({ ...database.variables, ...variables });
  const client = dynamoClient(config);
  const clock = { now: Date.parse('2026-11-01T12:00:00.000Z') };
  let calls: Consumed[] = [];
  const deps = createDeps(config, {
    now: () => clock.now,
    onConsumed: (call) => calls.push(call),
    dynamo: clientOf(config),
  });
  return {
    deps,
    config,
    clock,
    consumed: {
      take: () => {
        const taken = calls;
        calls = [];
        return taken;
      },
    },
    store: storeOf(config, client, clock),
    wipe: async () => {
      await client.send(new DeleteTableCommand({ TableName: config.table }));
      await client.send(new CreateTableCommand(createTableInput(config.table)));
    },
    scope: () => createScope(ADMIN, deps.ports),
    projectAll: () => projectAll(deps),
    stop: async () => {
      client.destroy();
      await database.stop();
    },
  };
}

/** Throws on an unreadable item, which tests do not expect by default. */
export function unreadable(error: Error): never {
  throw error;
}

function configOf(variables: Readonly<Record<string, string>>): Config {
  return loadConfig({
    FOOTHOLD_STAGE: 'local',
    FOOTHOLD_LINK_KEY: 'A'.repeat(43),
    ...variables,
  });
}

function storeOf(
  config: Config,
  client: DynamoDBClient,
  clock: StoredFoothold['clock'],
): StoredFoothold['store'] {
  const keys = keysOf(config.tenant);
  const table = createTable(DynamoDBDocumentClient.from(client), config.table, () => undefined);
  const { tenant, shards, effortsDays } = config;
  const now = () => clock.now;
  const context = { table, keys, tenant, shards, effortsDays, now, unreadable };
  return { keys, table, inputs: projectionStore(context).inputs };
}

/** Assesses every account on every job. */
export async function projectAll({ ports, projector, sweeps }: Deps): Promise<void> {
  for (const jobKey of await ports.jobs.keys()) {
    let after: string | null = null;
    do {
      const page: { accountIds: string[]; resumeAfter: string | null } = await sweeps.accountIds(
        after,
        500,
      );
      const { failures } = await projector.project(
        page.accountIds.map((accountId) => ({ accountId, jobKey })),
      );
      if (failures[0]) throw failures[0].error;
      after = page.resumeAfter;
    } while (after !== null);
  }
}
