import { join } from 'node:path';
import { grouped } from '../cli/progress.ts';
import { jobRebuild } from '../lambdas/app/jobs/job-rebuild.ts';
import { createScope } from '../lambdas/app/kernel/scope.ts';
import { variablesOf } from '../lambdas/platform/config.ts';
import { runSweeps } from '../lambdas/functions/sweeper/sweep.ts';
import { startChromium } from '../test/browser/support/chromium.ts';
import { consolePage } from './pages/console-page.ts';
import { type Database, startDatabase } from './database.ts';
import { type Figure, informativeFigure } from './figure.ts';
import { queryEvent } from './calls/http-event.ts';
import { readPages, type PageTimes } from './pages/page-times.ts';
import { pagesOf } from './pages/pages.ts';
import { ADMIN, givenJob, inTurns, JOB_KEY, progressOf, writeFacts } from './job-of-many.ts';
import { accountIdAt, ANSWERS_AN_ACCOUNT, externalIdAt } from './population.ts';
import { readUnits } from './units/read-units.ts';
import { startServer } from './pages/server.ts';

export interface ScaleOptions {
  root: string;
  bundles: string;
  /** Numbers of accounts at which pages are measured, in ascending order. */
  sizes: readonly number[];
  /** How often each page is read. */
  calls: number;
  /** Number of accounts with which the console is opened. Must be one of the sizes. */
  consoleAmong: number;
  /** How often the console is opened. */
  loads: number;
}

/**
 * Measures the cost and duration of pages in one database as the number of accounts grows. Facts are written
 * in bulk. The projector computes the derived data, and a rebuild computes it again at the end.
 */
export async function scale(options: ScaleOptions): Promise<Figure[]> {
  const { root, bundles, sizes, calls, consoleAmong } = options;
  const database = await startDatabase(root);
  try {
    const job = await givenJob(database);
    const figures: Figure[] = [];
    const times: PageTimes[] = [];
    let loaded = 0;
    for (const size of sizes) {
      const among = `${grouped(size)} accounts`;
      await writeFacts(database, job, loaded, size);
      const seconds = await projectAll(database, loaded, size);
      figures.push(
        informativeFigure(
          `projector, to ${among}`,
          `${Math.round((size - loaded) / seconds)} accounts/s`,
        ),
      );
      loaded = size;
      const externalId = externalIdAt(0);
      figures.push(...(await readUnits(database, { jobKey: JOB_KEY, externalId, among })));
      if (size === consoleAmong) figures.push(...(await openConsole(database, options)));
      times.push(
        readPages(join(bundles, 'graphql', 'index.js'), {
          events: eventsOf(database, externalId),
          env: variablesOf(database.config),
          calls,
        }),
      );
    }
    figures.push(...growth(sizes, times));
    const seconds = await rebuild(database, loaded);
    const answers = grouped(loaded * ANSWERS_AN_ACCOUNT);
    figures.push(
      informativeFigure(
        `rebuild of ${grouped(loaded)} accounts`,
        `${Math.round(loaded / seconds)} accounts/s`,
        `${answers} answers`,
      ),
    );
    return figures;
  } finally {
    await database.stop();
  }
}

/** Opens the console's first page, served by the local server on this database. */
async function openConsole(
  database: Database,
  { root, bundles, loads, consoleAmong }: ScaleOptions,
): Promise<Figure[]> {
  const server = await startServer(root, bundles, database);
  await server.preparePages();
  const browser = await startChromium();
  try {
    const among = `${grouped(consoleAmong)} accounts`;
    return await consolePage(browser, { url: server.url, root, loads, among });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function eventsOf({ token }: Database, externalId: string) {
  const pages = Object.entries<string>({ ...pagesOf(JOB_KEY, externalId) });
  return Object.fromEntries(pages.map(([name, query]) => [name, queryEvent(query, token)]));
}

/** Returns the seconds it took. */
function projectAll({ config, deps }: Database, from: number, to: number): Promise<number> {
  return inTurns('Assessing', from, to, async (indexes) => {
    const targets = indexes.map((index) => ({
      accountId: accountIdAt(config, index),
      jobKey: JOB_KEY,
    }));
    const { failures } = await deps.projector.project(targets);
    if (failures[0]) throw failures[0].error;
  });
}

/** Returns the seconds it takes to rebuild the derived data of this many accounts. */
async function rebuild({ deps }: Database, accounts: number): Promise<number> {
  const { ports, sweeps, projector, now } = deps;
  const { userErrors } = await jobRebuild(createScope(ADMIN, ports), { job: { key: JOB_KEY } });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  const before = performance.now();
  const progress = progressOf('Rebuilding', accounts);
  let rebuilt = 0;
  const counted: typeof projector = {
    project: async (targets) => {
      const report = await projector.project(targets);
      rebuilt += targets.length;
      progress.update(rebuilt, rebuilt);
      return report;
    },
  };
  const job = async (key: string) => (await ports.jobs.get(key))?.value ?? null;
  const fillHistory = () => Promise.resolve(true);
  const addToQuarantine = async (_subject: unknown, error: unknown) => {
    throw error;
  };
  await runSweeps({ sweeps, projector: counted, job, fillHistory, addToQuarantine, now }, Infinity);
  progress.stop();
  return (performance.now() - before) / 1000;
}

/** Compares each page's time and the memory at the largest size with those at the smallest. */
function growth(sizes: readonly number[], times: readonly PageTimes[]): Figure[] {
  const [few, many] = [times[0], times.at(-1)];
  const from = grouped(sizes[0] ?? 0);
  const to = grouped(sizes.at(-1) ?? 0);
  if (!few || !many || few === many) return [];
  const budget = { atMost: 1.3 };
  const pages = Object.entries(many.p50).map(([page, took]): Figure => {
    const least = few.p50[page] ?? 0;
    const name = `${page} page, ${to} accounts, p50 (p99)`;
    const value = `${took.toFixed(1)} ms (${many.p99[page]?.toFixed(1)})`;
    return {
      name,
      value,
      against: `${least.toFixed(1)} ms among ${from}`,
      ratio: took / least,
      budget,
    };
  });
  const memory: Figure = {
    name: `memory of the function, ${to} accounts`,
    value: `${many.megabytes.toFixed(0)} MB`,
    against: `${few.megabytes.toFixed(0)} MB among ${from}`,
    ratio: many.megabytes / few.megabytes,
    budget,
  };
  return [...pages, memory];
}
