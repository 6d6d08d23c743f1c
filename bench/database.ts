import { localIssuer } from '../local/issuer/local-issuer.ts';
import { newSigningKey } from '../local/issuer/signing-key.ts';
import { type Config, loadConfig, setVariable } from '../lambdas/platform/config.ts';
import { createDeps, type Deps } from '../lambdas/platform/composition.ts';
import { createClients, type DynamoClients } from '../local/dynamo/dynamo-clients.ts';
import { trustIn } from '../local/http/local-access.ts';
import { createTable as makeTable } from '../local/dynamo/create-table.ts';
import { startEmbeddedDynamo } from '../local/dynamo/embedded-dynamo.ts';
import type { Consumed } from '../lambdas/store/engine/table.ts';

/** An empty embedded database with the table, and the dependencies of a function that uses it. */
export interface Database {
  config: Config;
  clients: DynamoClients;
  deps: Deps;
  /** An administrator's token, valid for the whole run. */
  token: string;
  /** Returns the calls since the last time, with the capacity that DynamoDB reports for each. */
  takeConsumed(): Consumed[];
  stop(): Promise<void>;
}

/** Starts a database in a temporary file. `root` is the project's folder. */
export async function startDatabase(root: string): Promise<Database> {
  const embedded = await startEmbeddedDynamo({ root, dataDir: null });
  const issuer = localIssuer(await newSigningKey());
  const variables = {
    FOOTHOLD_STAGE: 'local',
    FOOTHOLD_DYNAMODB_ENDPOINT: embedded.endpoint,
  };
  const config = { ...loadConfig(variables), issuer: trustIn(issuer) };
  const clients = createClients(config);
  await makeTable(clients.database, config.table);
  let consumed: Consumed[] = [];
  const deps = createDeps(config, { onConsumed: (call) => consumed.push(call) });
  return {
    config,
    clients,
    deps,
    token: await issuer.sign({ subject: 'bench', roles: ['ADMIN'], lifetimeSeconds: 86_400 }),
    takeConsumed: () => {
      const taken = consumed;
      consumed = [];
      return taken;
    },
    stop: async () => {
      clients.destroy();
      await embedded.stop();
    },
  };
}

/** Sets environment variables, so that bundles loaded into this process use this database. */
export function setEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) setVariable(name, value);
}
