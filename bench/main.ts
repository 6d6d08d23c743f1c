import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunction } from '../cdk/bundle/build-function.ts';
import { FUNCTION_NAMES } from '../cdk/bundle/functions.ts';
import { loadDemo } from '../demo/load.ts';
import { createAsk } from '../local/startup/ask.ts';
import { measureBacktest } from './backtest.ts';
import { buildPeer } from './calls/build-peer.ts';
import { coldStart } from './calls/cold-start.ts';
import { contention } from './contention.ts';
import { type Database, startDatabase } from './database.ts';
import { type Figure, isKept } from './figure.ts';
import { importFile } from './imports/import-file.ts';
import { importRate } from './imports/import-rate.ts';
import { measurePreview } from './preview.ts';
import { reportOf } from './report.ts';
import { scale } from './scale.ts';
import { startServer } from './pages/server.ts';
import { bundleSizes } from './calls/bundle-sizes.ts';
import { warmCall } from './calls/warm-call.ts';
import { writeUnits } from './units/write-units.ts';

const root = join(import.meta.dirname, '..');

/** Sizes of a full run. */
const FULL = {
  processes: 15,
  calls: 300,
  rows: 1000,
  rounds: 3,
  sizes: [1000, 10_000, 100_000],
  lanes: 16,
  outcomes: 10_000,
  consoleAmong: 10_000,
  loads: 5,
};
const QUICK = {
  processes: 11,
  calls: 100,
  rows: 500,
  rounds: 3,
  sizes: [500, 2000],
  lanes: 4,
  outcomes: 2000,
  consoleAmong: 2000,
  loads: 3,
};

/** Cold starts per function when only cold starts are measured: single ones differ by a fifth. */
const COLD_STARTS = 51;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    cold: { type: 'boolean' },
    backtest: { type: 'boolean' },
    preview: { type: 'boolean' },
    answers: { type: 'string' },
    accounts: { type: 'string' },
  },
});
const amount = values.quick ? QUICK : FULL;
const figures = await wanted();
const load = loadavg().map((each) => each.toFixed(1));
console.log(`\nNode ${process.version}, load ${load.join(' ')}\n\n${reportOf(figures)}`);
if (figures.some((figure) => isKept(figure) === false)) process.exitCode = 1;

/** Runs the parts that the options select, or everything. */
function wanted(): Promise<Figure[]> {
  if (values.cold) return prepared(measureColdStarts);
  if (values.accounts) return measureGrowth(Number(values.accounts));
  if (values.answers) return measureFile(Number(values.answers));
  if (values.preview) return measurePreview(root);
  return values.backtest ? measureBacktest(root, amount.outcomes) : measure(amount);
}

/** Measures every figure that the project promises, one after the other. */
function measure({ processes, rows, rounds, lanes, outcomes, ...growth }: typeof FULL) {
  return prepared(async (database, bundles) => {
    await buildPeer(join(root, 'bench', 'calls', 'peers.ts'), join(bundles, 'peers'));
    say('Loading the demo …');
    await loadDemoInto(database, bundles);
    say('Cold starts …');
    const cold = coldStart(bundles, database, processes);
    say('Warm calls …');
    const warm = await warmCall(bundles, database, growth.calls);
    say('Writes …');
    const writes = await writeUnits(database);
    say('Importing …');
    const imported = await importRate({ root, bundles, database, rows, rounds });
    say('Contending …');
    const contended = await contention(root, lanes);
    say('Growing …');
    const grown = await scale({ root, bundles, ...growth });
    say('Testing the score on outcomes …');
    const tested = await measureBacktest(root, outcomes);
    return [
      ...cold,
      ...warm,
      ...imported,
      ...writes,
      ...contended,
      ...grown,
      ...tested,
      ...bundleSizes(bundles),
    ];
  });
}

/** Measures only cold starts. */
async function measureColdStarts(database: Database, bundles: string): Promise<Figure[]> {
  await loadDemoInto(database, bundles);
  return [...coldStart(bundles, database, COLD_STARTS)];
}

/** Measures only the import of a file with this many answers. A million takes over ten minutes. */
function measureFile(answers: number): Promise<Figure[]> {
  return prepared((database, bundles) => importFile({ root, bundles, database, answers }));
}

/** Measures only the pages and the console, with this many accounts against a thousand. */
function measureGrowth(accounts: number): Promise<Figure[]> {
  const { calls, loads } = FULL;
  const growth = { sizes: [1000, accounts], consoleAmong: accounts, calls, loads };
  return prepared((_, bundles) => scale({ root, bundles, ...growth }));
}

/**
 * Runs measurements with an empty database and a folder with the bundles of all functions, and removes both
 * afterwards.
 */
async function prepared(
  run: (database: Database, bundles: string) => Promise<Figure[]>,
): Promise<Figure[]> {
  const bundles = await mkdtemp(join(tmpdir(), 'foothold-bench-'));
  const database = await startDatabase(root);
  try {
    for (const name of FUNCTION_NAMES) await buildFunction(name, root, bundles);
    await buildPeer(join(root, 'bench', 'calls', 'bare-handler.ts'), join(bundles, 'bare'));
    return await run(database, bundles);
  } finally {
    await database.stop();
    await rm(bundles, { recursive: true });
  }
}

async function loadDemoInto(database: Database, bundles: string): Promise<void> {
  const server = await startServer(root, bundles, database);
  try {
    const ask = createAsk(`${server.url}/graphql`);
    await loadDemo(ask, { now: Date.now(), wait: server.drained });
    await server.drained();
  } finally {
    await server.stop();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
