import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTokenVerifier } from '../../lambdas/platform/authz/token-verifier.ts';
import { trustedIssuer } from '../../lambdas/platform/config.ts';
import { createHandler } from '../../lambdas/functions/graphql/create-handler.ts';
import { type ItemKey, keysOf, targetOf } from '../../lambdas/store/engine/keys/keys.ts';
import { createTable, type Item } from '../../lambdas/store/engine/table.ts';
import type { Database } from '../database.ts';
import type { Figure } from '../figure.ts';
import { goodBody, queryEvent } from '../calls/http-event.ts';
import { bytesOf } from './item-bytes.ts';
import { pagesOf } from '../pages/pages.ts';
import { partsOf, unitsOf } from './units.ts';

const UNIT_BYTES = 4096;

export interface ReadOptions {
  jobKey: string;
  /** External id of the account whose page is measured. */
  externalId: string;
  /** Number of accounts as it is shown in the figure's name, e.g. "10,000 accounts". */
  among: string;
}

/**
 * Measures the read units of the three teams' pages and of one account. The baseline is the cost of an
 * eventually consistent read of the page's items: half a unit per 4 kB (rounded up) and partition, as no call
 * reads from two. Items that need strong consistency are read individually at one unit per 4 kB: the job and
 * the account, as writes need their current state, and candidates a second time, as a withdrawn one must not
 * be shown.
 */
export async function readUnits(
  database: Database,
  { jobKey, externalId, among }: ReadOptions,
): Promise<Figure[]> {
  const pages = pagesOf(jobKey, externalId);
  const items = await pageItems(database, jobKey, externalId);
  const read = createHandler({
    ports: database.deps.ports,
    verifiers: [createTokenVerifier(trustedIssuer(database.config))],
    introspection: null,
    log: { unexpected: (error) => console.error(error), requestAnswered: () => undefined },
  });
  const figure = async (
    name: string,
    query: string,
    partitions: readonly (readonly Item[])[],
    consistent: readonly Item[],
  ): Promise<Figure> => {
    database.takeConsumed();
    goodBody(await read(queryEvent(query, database.token)));
    const calls = database.takeConsumed();
    const onPage = [...new Set([...partitions.flat(), ...consistent])];
    const least =
      partitions.reduce((sum, items) => sum + unitsFor(items) / 2, 0) +
      consistent.reduce((sum, item) => sum + unitsFor([item]), 0);
    const units = unitsOf(calls, 'read');
    return {
      name: `read units, ${name}, ${among}`,
      value: `${units} (${partsOf(calls, 'read')})`,
      against: `${least} for ${(totalBytes(onPage) / 1024).toFixed(1)} kB in ${onPage.length} items`,
      ratio: units / least,
      budget: { atMost: 1.3 },
    };
  };
  const { job, account, assessment, ranked, atRisk, candidates, rollups } = items;
  return [
    await figure(
      '50 at risk with drivers',
      pages.atRisk,
      [ranked, ...atRisk.map((item) => [item])],
      job,
    ),
    await figure('50 candidates', pages.candidates, [candidates], [...job, ...candidates]),
    await figure('hotspots', pages.hotspots, [rollups], job),
    await figure('one account', pages.account, [assessment], [...job, ...account]),
  ];
}

/** The items shown on each page, and the job, whose steps every page names. */
async function pageItems({ config, clients, deps }: Database, jobKey: string, externalId: string) {
  const keys = keysOf(config.tenant);
  const client = DynamoDBDocumentClient.from(clients.database);
  const table = createTable(client, config.table, () => undefined);
  const accountId = deps.ports.accounts.idOf(externalId);
  const one = async (key: ItemKey) => (await table.batchGet([key])).filter((item) => item !== null);
  const listed = async (pk: string) => (await table.query({ index: 'gsi1', pk, limit: 50 })).items;
  const ranked = await listed(keys.lists.rank(jobKey, 0));
  const keysOfRisk = (entry: Item) => {
    const id = targetOf(entry).accountId;
    return [keys.assessment(id, jobKey), keys.account(id)];
  };
  return {
    job: await one(keys.job(jobKey)),
    account: await one(keys.account(accountId)),
    assessment: await one(keys.assessment(accountId, jobKey)),
    ranked,
    atRisk: (await table.batchGet(ranked.flatMap(keysOfRisk))).filter((item) => item !== null),
    candidates: await listed(keys.lists.quotes(jobKey, 'LIVE', 0)),
    rollups: await table.queryAll({ pk: keys.rollupsPk(jobKey), beginsWith: 'S#' }),
  };
}

function unitsFor(items: readonly Item[]): number {
  return Math.ceil(totalBytes(items) / UNIT_BYTES);
}

function totalBytes(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + bytesOf(item), 0);
}
