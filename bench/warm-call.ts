import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { variablesOf } from '../lambdas/config.ts';
import type { GraphqlHandler } from '../lambdas/graphql/create-handler.ts';
import { keysOf } from '../lambdas/store/keys.ts';
import { queryInput } from '../lambdas/store/query-request.ts';
import { type Database, setEnvironment } from './database.ts';
import { type Figure, median } from './figure.ts';
import { queryEvent } from './http-event.ts';
import { AT_RISK_PAGE, JOB_KEY } from './pages.ts';

const ACCOUNTS_PAGE = '{ accounts(first: 50) { nodes { externalId name segment } } }';

/** Median milliseconds of a call of the warm function against the Query that it cannot do without. */
export async function warmCall(
  bundles: string,
  database: Database,
  calls: number,
): Promise<Figure[]> {
  const { config, clients, token } = database;
  setEnvironment(variablesOf(config));
  const require = createRequire(import.meta.url);
  const path = join(bundles, 'graphql', 'index.js');
  const { handler } = require(path) as { handler: GraphqlHandler };
  const client = DynamoDBDocumentClient.from(clients.database);
  const keys = keysOf(config.tenant);
  const compare = async (name: string, query: string, pk: string): Promise<Figure> => {
    const floor = async () => {
      const input = queryInput({ index: 'gsi1', pk, limit: 51 });
      const { Items } = await client.send(new QueryCommand({ TableName: config.table, ...input }));
      return JSON.stringify(Items);
    };
    const ours = async () => {
      const { statusCode, body = '' } = await handler(queryEvent(query, token));
      if (statusCode !== 200 || body.includes('"errors"')) throw new Error(body);
      return body;
    };
    const [least, took] = await mediansOf([floor, ours], calls);
    if (least === undefined || took === undefined) throw new Error('Nothing was measured.');
    return {
      name: `warm call, ${name}, median of ${calls}`,
      value: `${took.toFixed(2)} ms`,
      against: `${least.toFixed(2)} ms SDK Query + JSON.stringify`,
      ratio: took / least,
      budget: null,
    };
  };
  return [
    {
      ...(await compare('50 accounts', ACCOUNTS_PAGE, keys.lists.accounts(0))),
      budget: { atMost: 1.3 },
    },
    await compare('50 at risk with drivers', AT_RISK_PAGE, keys.lists.rank(JOB_KEY, 0)),
  ];
}

/** The works' median milliseconds, run in turn, one call at a time, after warming up. */
async function mediansOf(works: readonly (() => Promise<string>)[], calls: number) {
  const times = works.map((): number[] => []);
  const warmUp = Math.ceil(calls / 2);
  for (let call = 0; call < warmUp + calls; call += 1) {
    for (const [index, work] of works.entries()) {
      const before = performance.now();
      await work();
      if (call >= warmUp) times[index]?.push(performance.now() - before);
    }
  }
  return times.map(median);
}
