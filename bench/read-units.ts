import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DEMO_ACCOUNTS } from '../demo/accounts.ts';
import { createTokenVerifier } from '../lambdas/authz/token-verifier.ts';
import { trustedIssuer } from '../lambdas/config.ts';
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
 * page would cost to read at once, eventually consistent: half a unit for each 4 kB begun. Candidates
 * are read again, each by itself and consistently, since none may be shown that was withdrawn.
 */
export async function readUnits(database: Database): Promise<Figure[]> {
  const items = await pageItems(database);
  const read = createHandler({
    ports: database.deps.ports,
    verifiers: [createTokenVerifier(trustedIssuer(database.config))],
    introspection: false,
    log: { unexpected: (error) => console.error(error), requestAnswered: () => undefined },
  });
  const figure = async (
    name: string,
    query: string,
    onPage: readonly Item[],
    readAgain: readonly Item[] = [],
  ): Promise<Figure> => {
    database.takeConsumed();
    const { statusCode, body = '' } = await read(queryEvent(query, database.token));
    if (statusCode !== 200 || body.includes('"errors"')) throw new Error(body);
    const calls = database.takeConsumed();
    const bytes = onPage.reduce((sum, item) => sum + bytesOf(item), 0);
    const again = readAgain.reduce((sum, item) => sum + Math.ceil(bytesOf(item) / UNIT_BYTES), 0);
    const least = Math.ceil(bytes / UNIT_BYTES) / 2 + again;
    const units = unitsOf(calls, 'read');
    return {
      name: `read units, ${name}`,
      value: `${units} (${partsOf(calls, 'read')})`,
      against: `${least} for ${(bytes / 1024).toFixed(1)} kB in ${onPage.length} items`,
      ratio: units / least,
      budget: { atMost: 1.3 },
    };
  };
  const { candidates } = items;
  return [
    await figure('50 at risk with drivers', AT_RISK_PAGE, items.atRisk),
    await figure('50 candidates', CANDIDATES_PAGE, [...items.job, ...candidates], candidates),
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
  const job = (await table.batchGet([keys.job(JOB_KEY)])).filter(isThere);
  const listed = async (pk: string) => (await table.query({ index: 'gsi1', pk, limit: 50 })).items;
  const rollups = await table.queryAll({ pk: keys.rollupsPk(JOB_KEY), beginsWith: 'S#' });
  const account = await table.batchGet([
    keys.account(accountId),
    keys.assessment(accountId, JOB_KEY),
  ]);
  return {
    job,
    atRisk: [...job, ...(await listed(keys.lists.rank(JOB_KEY, 0)))],
    candidates: await listed(keys.lists.quotes(JOB_KEY, 'LIVE', 0)),
    hotspots: [...job, ...rollups],
    account: [...job, ...account].filter(isThere),
  };
}

function isThere(item: Item | null): item is Item {
  return item !== null;
}
