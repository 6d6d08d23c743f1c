import * as z from 'zod';
import { MUTATIONS } from '../demo/documents.ts';
import type { Job } from '../lambdas/domain/job.ts';
import { createAsk } from '../lambdas/local/ask.ts';
import type { RunningLocal } from '../lambdas/local/start-local.ts';
import { startDatabase } from './database.ts';
import { directWrites } from './direct-writes.ts';
import { type Figure, median, told } from './figure.ts';
import {
  accountsOf,
  chunked,
  IMPORT_JOB,
  IMPORT_STEPS,
  type ImportRow,
  importRows,
  inFlight,
} from './import-rows.ts';
import { startServer } from './server.ts';

export interface ImportOptions {
  root: string;
  bundles: string;
  /** Rows of a round. */
  rows: number;
  rounds: number;
}

/** As the command line sends them. */
const ACCOUNTS_A_CALL = 100;
const ROWS_A_CALL = 25;
const CALLS_AT_ONCE = 4;

/**
 * Rows a second through the API against the same transactions written straight through the SDK to a
 * database of the same kind, both with the projection of what is written going on beside. In turn,
 * round by round.
 */
export async function importRate(options: ImportOptions): Promise<Figure[]> {
  const { root, bundles, rows: count, rounds } = options;
  const database = await startDatabase(root);
  const bare = await startDatabase(root);
  const server = await startServer(root, bundles, database);
  const beside = await startServer(root, bundles, bare);
  try {
    for (const each of [server, beside]) await send(each, 'jobUpsert', jobInput());
    const job = (await bare.deps.ports.jobs.get(IMPORT_JOB.key))?.value;
    if (!job) throw new Error('The job was not written.');
    const measured: Round[] = [];
    // The first round is for warming up.
    for (let round = 0; round <= rounds; round += 1) {
      const rows = importRows(round, round === 0 ? Math.ceil(count / 4) : count);
      for (const each of [server, beside]) await importAccounts(each, rows);
      const direct = await directWrites(bare, job, rows);
      await beside.drained();
      const imported = await timed(() => importRowsThrough(server, rows));
      const projected = await timed(server.drained);
      if (round > 0) measured.push({ direct, imported, projected });
    }
    return figuresOf(measured, count);
  } finally {
    await Promise.all([server.stop(), beside.stop()]);
    await Promise.all([database.stop(), bare.stop()]);
  }
}

/** Seconds. */
interface Round {
  direct: number;
  imported: number;
  /** From the last answer until everything is in the lists. */
  projected: number;
}

function figuresOf(rounds: readonly Round[], count: number): Figure[] {
  const rate = (seconds: number) => `${Math.round(count / seconds)} rows/s`;
  const middle = (of: (round: Round) => number) => median(rounds.map(of));
  return [
    {
      name: `import, ${rounds.length} × ${count} rows of ${IMPORT_STEPS.length} answers`,
      value: rate(middle(({ imported }) => imported)),
      against: `${rate(middle(({ direct }) => direct))} straight through the SDK`,
      ratio: middle(({ direct, imported }) => direct / imported),
      budget: { atLeast: 0.6 },
    },
    told(
      '  until all of it is in the lists',
      rate(middle(({ imported, projected }) => imported + projected)),
      `the stream lags ${middle(({ projected }) => projected).toFixed(1)} s behind the last row`,
    ),
  ];
}

async function importAccounts(server: RunningLocal, rows: readonly ImportRow[]) {
  const accounts = accountsOf(rows).map((externalId) => ({ externalId, name: externalId }));
  for (const chunk of chunked(accounts, ACCOUNTS_A_CALL)) {
    await send(server, 'accountsImport', { accounts: chunk });
  }
  await server.drained();
}

function importRowsThrough(server: RunningLocal, rows: readonly ImportRow[]) {
  return inFlight(chunked(rows, ROWS_A_CALL), CALLS_AT_ONCE, (submissions) =>
    send(server, 'submissionsImport', { submissions }),
  );
}

const PAYLOAD = z.object({
  userErrors: z.array(z.unknown()).length(0),
  results: z.array(z.object({ userErrors: z.array(z.unknown()).length(0) })).optional(),
});

/** Runs a mutation; throws if anything of it has to be mended. */
async function send(
  { url }: RunningLocal,
  field: 'jobUpsert' | 'accountsImport' | 'submissionsImport',
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const data = await createAsk(`${url}/graphql`)(MUTATIONS[field], { input });
  z.record(z.string(), PAYLOAD).parse(data);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}

function jobInput(): Pick<Job, 'key'> & Record<string, unknown> {
  const steps = IMPORT_STEPS.map((key) => ({ key, statement: key }));
  return { ...IMPORT_JOB, statement: 'Get through a file of answers', steps };
}
