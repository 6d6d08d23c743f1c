import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DEMO_ACCOUNTS } from '../demo/accounts.ts';
import { createHandler } from '../lambdas/graphql/create-handler.ts';
import { keysOf } from '../lambdas/store/keys.ts';
import { createTable, type Item } from '../lambdas/store/table.ts';
import type { Database } from './database.ts';
import type { Figure } from './figure.ts';
import { queryEvent } from './http-event.ts';
import { bytesOf } from './item-bytes.ts';
import { accountPage, AT_RISK_PAGE, CANDIDATES_PAGE, HOTSPOTS_PAGE, JOB_KEY } from './pages.ts';
import { partsOf, unitsOf } from './units.ts';

const UNIT_BYTES = 4096;

/**
 * Read units of the three teams' pages and of one account, against what the items that are on the
 * page would cost to read at once, eventually consistent: half a unit for each 4 kB begun.
 */
export async function readUnits(database: Database): Promise<Figure[]> {
  const items = await pageItems(database);
  const read = createHandler({
    ports: database.deps.ports,
    introspection: false,
    log: { unexpected: (error) => console.error(error), requestAnswered: () => undefined },
  });
  const figure = async (name: string, query: string, onPage: readonly Item[]): Promise<Figure> => {
    database.takeConsumed();
    const { statusCode, body = '' } = await read(queryEvent(query));
    if (statusCode !== 200 || body.includes('"errors"')) throw new Error(body);
    const calls = database.takeConsumed();
    const bytes = onPage.reduce((sum, item) => sum + bytesOf(item), 0);
    const least = Math.ceil(bytes / UNIT_BYTES) / 2;
    const units = unitsOf(calls, 'read');
    return {
      name: `read units, ${name}`,
      value: `${units} (${partsOf(calls, 'read')})`,
      against: `${least} for ${(bytes / 1024).toFixed(1)} kB in ${onPage.length} items`,
      ratio: units / least,
      budget: { atMost: 1.3 },
    };
  };
  return [
    await figure('50 at risk with drivers', AT_RISK_PAGE, items.atRisk),
    await figure('50 candidates', CANDIDATES_PAGE, items.candidates),
    await figure('hotspots', HOTSPOTS_PAGE, items.hotspots),
    await figure('one account', accountPage(ACCOUNT), items.account),
  ];
}

const ACCOUNT = DEMO_ACCOUNTS[0]?.externalId ?? '';

/** The items that stand on each page; the job, whose steps every page names, is one of them. */
async function pageItems({ config, clients, deps }: Database) {
  const keys = keysOf(config.tenant);
  const client = DynamoDBDocumentClient.from(clients.database);
  const table = createTable(client, config.table, () => undefined);
  const accountId = deps.ports.accounts.idOf(ACCOUNT);
  const job = await table.batchGet([keys.job(JOB_KEY)]);
  const page = async (pk: string) => {
    const { items } = await table.query({ index: 'gsi1', pk, limit: 50 });
    return [...job, ...items].filter(isThere);
  };
  const rollups = await table.queryAll({ pk: keys.rollupsPk(JOB_KEY), beginsWith: 'S#' });
  const account = await table.batchGet([
    keys.account(accountId),
    keys.assessment(accountId, JOB_KEY),
  ]);
  return {
    atRisk: await page(keys.lists.rank(JOB_KEY, 0)),
    candidates: await page(keys.lists.quotes(JOB_KEY, 'LIVE', 0)),
    hotspots: [...job, ...rollups].filter(isThere),
    account: [...job, ...account].filter(isThere),
  };
}

function isThere(item: Item | null): item is Item {
  return item !== null;
}
