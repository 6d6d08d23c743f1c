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
 * Measures the milliseconds of a call to the warm function against the minimum reads it needs, and the same
 * list from the same store served by other servers.
 */
export async function warmCall(
  bundles: string,
  database: Database,
  calls: number,
): Promise<Figure[]> {
  const ask = warmFunction(bundles, database);
  const require = createRequire(import.meta.url);
  // Bundled like Foothold, because graphql-js is slower when NODE_ENV is not set to production.
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

/** The single Query behind a list, through the SDK, with its items as JSON. */
function queryOf({ config, clients }: Database, pk: string): Work {
  const client = DynamoDBDocumentClient.from(clients.database);
  return async () => JSON.stringify(await queried(client, config.table, pk, PAGE + 1));
}

/**
 * The Query of the ranked entries and the BatchGet of the accounts and assessments they refer to, through the
 * SDK, as JSON.
 */
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

/** Compares every server with the floor. Only Foothold has a budget. */
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

/**
 * Returns the milliseconds of each call. Alternates between the workloads, one call at a time, after a
 * warm-up.
 */
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
