import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { JOB_KEY } from '../demo/job.ts';
import { variablesOf } from '../lambdas/config.ts';
import type { GraphqlHandler } from '../lambdas/graphql/create-handler.ts';
import { keysOf } from '../lambdas/store/keys.ts';
import { queryInput } from '../lambdas/store/query-request.ts';
import { type Database, setEnvironment } from './database.ts';
import { type Figure, shareOf } from './figure.ts';
import { queryEvent } from './http-event.ts';
import { pagesOf } from './pages.ts';
import { peers } from './peers.ts';

const ACCOUNTS_PAGE = '{ accounts(first: 50) { nodes { externalId name segment } } }';

type Work = () => Promise<string>;

/**
 * Milliseconds of a call of the warm function against the Query that it cannot do without; and the
 * same list, from the same store, as other servers answer it.
 */
export async function warmCall(
  bundles: string,
  database: Database,
  calls: number,
): Promise<Figure[]> {
  const { config, token } = database;
  setEnvironment(variablesOf(config));
  const require = createRequire(import.meta.url);
  const path = join(bundles, 'graphql', 'index.js');
  const { handler } = require(path) as { handler: GraphqlHandler };
  const ours = (query: string): Work => {
    const event = queryEvent(query, token);
    return async () => {
      const { statusCode, body = '' } = await handler(event);
      if (statusCode !== 200 || body.includes('"errors"')) throw new Error(body);
      return body;
    };
  };
  const { lists } = keysOf(config.tenant);
  const others = peers(database);
  const accounts = await timesOf(calls, {
    floor: floorOf(database, lists.accounts(0)),
    Foothold: ours(ACCOUNTS_PAGE),
    'graphql-yoga': () => others.yoga(ACCOUNTS_PAGE),
    'bare graphql-js': () => others.graphqlJs(ACCOUNTS_PAGE),
  });
  const atRisk = await timesOf(calls, {
    floor: floorOf(database, lists.rank(JOB_KEY, 0)),
    Foothold: ours(pagesOf(JOB_KEY, '').atRisk),
  });
  const budget = { atMost: 1.3 };
  return [
    { ...figureOf('50 accounts', accounts, 'Foothold'), budget },
    figureOf('50 accounts', accounts, 'graphql-yoga'),
    figureOf('50 accounts', accounts, 'bare graphql-js'),
    figureOf('50 at risk with drivers', atRisk, 'Foothold'),
  ];
}

/** The one Query of a list, by the SDK, and its items as JSON. */
function floorOf({ config, clients }: Database, pk: string): Work {
  const client = DynamoDBDocumentClient.from(clients.database);
  return async () => {
    const input = queryInput({ index: 'gsi1', pk, limit: 51 });
    const { Items } = await client.send(new QueryCommand({ TableName: config.table, ...input }));
    return JSON.stringify(Items);
  };
}

function figureOf(
  list: string,
  times: Readonly<Record<string, readonly number[]>>,
  server: string,
): Figure {
  const [took = [], least = []] = [times[server], times['floor']];
  const [p50, floor] = [shareOf(took, 0.5), shareOf(least, 0.5)];
  return {
    name: `warm call, ${list}, ${server}, p50 (p99)`,
    value: `${p50.toFixed(2)} ms (${shareOf(took, 0.99).toFixed(2)})`,
    against: `${floor.toFixed(2)} ms (${shareOf(least, 0.99).toFixed(2)}) SDK Query + JSON.stringify`,
    ratio: p50 / floor,
    budget: null,
  };
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
