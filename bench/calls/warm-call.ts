import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { JOB_KEY } from '../../demo/world/job.ts';
import { keysOf, targetOf } from '../../lambdas/store/engine/keys/keys.ts';
import { queryInput } from '../../lambdas/store/engine/query-request.ts';
import type { Database } from '../database.ts';
import { type Budget, type Figure, shareOf } from '../figure.ts';
import { pagesOf } from '../pages/pages.ts';
import type * as Peers from './peers.ts';
import { warmFunction } from './warm-function.ts';

const ACCOUNTS_PAGE = '{ accounts(first: 50) { nodes { externalId name segment } } }';

const PAGE = 50;

type Work = () => Promise<string>;

/**
 * Milliseconds of a call of the warm function against the reads that it cannot do without; and the
 * same list, from the same store, as other servers answer it.
 */
export async function warmCall(
  bundles: string,
  database: Database,
  calls: number,
): Promise<Figure[]> {
  const ask = warmFunction(bundles, database);
  const require = createRequire(import.meta.url);
  // Bundled as Foothold is: graphql-js is slower where it is not told that it is deployed.
  const { peers } = require(join(bundles, 'peers', 'index.js')) as typeof Peers;
  const { lists } = keysOf(database.config.tenant);
  const others = peers(database);
  const timesOfList = (query: string, floor: Work) =>
    timesOf(calls, {
      floor,
      Foothold: () => ask(query),
      'graphql-yoga': () => others.yoga(query),
      'bare graphql-js': () => others.graphqlJs(query),
    });
  const accounts = await timesOfList(ACCOUNTS_PAGE, queryOf(database, lists.accounts(0)));
  const atRisk = await timesOfList(pagesOf(JOB_KEY, '').atRisk, queryAndBatchGet(database));
  return [
    ...figuresOf('50 accounts', accounts, 'SDK Query + JSON.stringify', { atMost: 1.3 }),
    ...figuresOf('50 at risk with drivers', atRisk, 'SDK Query + BatchGet + JSON.stringify', {
      atMost: 1.75,
    }),
  ];
}

/** The one Query of a list, by the SDK, and its items as JSON. */
function queryOf({ config, clients }: Database, pk: string): Work {
  const client = DynamoDBDocumentClient.from(clients.database);
  return async () => JSON.stringify(await queried(client, config.table, pk, PAGE + 1));
}

/** The Query of the ranked entries and the BatchGet of what they stand for, by the SDK, as JSON. */
function queryAndBatchGet({ config, clients }: Database): Work {
  const client = DynamoDBDocumentClient.from(clients.database);
  const { account, assessment, lists } = keysOf(config.tenant);
  return async () => {
    const entries = await queried(client, config.table, lists.rank(JOB_KEY, 0), PAGE + 1);
    const ids = entries.slice(0, PAGE).map((entry) => targetOf(entry).accountId);
    const Keys = ids.flatMap((id) => [{ ...assessment(id, JOB_KEY) }, { ...account(id) }]);
    const { Responses } = await client.send(
      new BatchGetCommand({ RequestItems: { [config.table]: { Keys } } }),
    );
    return JSON.stringify(Responses);
  };
}

async function queried(client: DynamoDBDocumentClient, table: string, pk: string, limit: number) {
  const input = queryInput({ index: 'gsi1', pk, limit });
  const { Items = [] } = await client.send(new QueryCommand({ TableName: table, ...input }));
  return Items;
}

/** Every server against the floor; the budget is Foothold's. */
function figuresOf(
  list: string,
  { floor = [], ...servers }: Readonly<Record<string, readonly number[]>>,
  against: string,
  budget: Budget,
): Figure[] {
  const least = shareOf(floor, 0.5);
  return Object.entries(servers).map(([server, times]) => ({
    name: `warm call, ${list}, ${server}, p50 (p99)`,
    value: inMs(times),
    against: `${inMs(floor)} ${against}`,
    ratio: shareOf(times, 0.5) / least,
    budget: server === 'Foothold' ? budget : null,
  }));
}

function inMs(times: readonly number[]): string {
  return `${shareOf(times, 0.5).toFixed(2)} ms (${shareOf(times, 0.99).toFixed(2)})`;
}

/** Milliseconds of each call of the works, run in turn, one call at a time, after warming up. */
async function timesOf(calls: number, works: Readonly<Record<string, Work>>) {
  const times = Object.fromEntries(
    Object.keys(works).map((name): [string, number[]] => [name, []]),
  );
  const warmUp = Math.ceil(calls / 2);
  for (let call = 0; call < warmUp + calls; call += 1) {
    for (const [name, work] of Object.entries(works)) {
      const before = performance.now();
      await work();
      if (call >= warmUp) times[name]?.push(performance.now() - before);
    }
  }
  return times;
}
