import { MUTATIONS } from '../../demo/documents.ts';
import { createAsk } from '../../local/startup/ask.ts';
import { type Database, startDatabase } from '../database.ts';
import { directWrites } from '../units/direct-writes.ts';
import { type Figure, median, informativeFigure } from '../figure.ts';
import { type Call, importAccounts, jobInput, mutate } from './import-job.ts';
import {
  chunked,
  IMPORT_JOB,
  IMPORT_STEPS,
  type ImportRow,
  importRows,
  inFlight,
} from './import-rows.ts';
import { startServer } from '../pages/server.ts';
import { warmFunction } from '../calls/warm-function.ts';

export interface ImportOptions {
  root: string;
  bundles: string;
  /** Database that the function in this process writes to. */
  database: Database;
  /** Rows per round. */
  rows: number;
  rounds: number;
}

/** Same batch size as the command line. */
const ROWS_A_CALL = 25;
const CALLS_AT_ONCE = 4;

/**
 * Measures rows per second through the API function against the same transactions written directly through
 * the SDK to a database of the same kind, alternating round by round. Then measures the local server while
 * the projector processes the writes.
 */
export async function importRate(options: ImportOptions): Promise<Figure[]> {
  const { root, bundles, rows: count, rounds, database } = options;
  const ask = warmFunction(bundles, database);
  const call: Call = async (field, input) => {
    const { data } = JSON.parse(await ask(MUTATIONS[field], { input })) as { data: unknown };
    return data;
  };
  const bare = await startDatabase(root);
  const served = await startDatabase(root);
  const server = await startServer(root, bundles, served);
  const send: Call = (field, input) =>
    createAsk(`${server.url}/graphql`)(MUTATIONS[field], { input });
  try {
    for (const each of [call, send]) await mutate(each, 'jobUpsert', jobInput());
    const job = (await database.deps.ports.jobs.get(IMPORT_JOB.key))?.value;
    if (!job) throw new Error('The job was not written.');
    const measured: Round[] = [];
    // The first round is a warm-up.
    for (let round = 0; round <= rounds; round += 1) {
      const rows = importRows(round, round === 0 ? Math.ceil(count / 4) : count);
      for (const each of [call, send]) await importAccounts(each, rows);
      await server.drained();
      const direct = await directWrites(bare, job, rows);
      const imported = await timed(() => importRowsBy(call, rows));
      const sent = await timed(() => importRowsBy(send, rows));
      const projected = await timed(server.drained);
      if (round > 0) measured.push({ direct, imported, sent, projected });
    }
    return figuresOf(measured, count);
  } finally {
    await server.stop();
    await Promise.all([served.stop(), bare.stop()]);
  }
}

/** Durations in seconds. */
interface Round {
  direct: number;
  imported: number;
  /** Through the local server. */
  sent: number;
  /** From the last response until everything is in the lists. */
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
    informativeFigure(
      '  through the local server, with projection',
      rate(middle(({ sent }) => sent)),
      `the stream lags ${middle(({ projected }) => projected).toFixed(1)} s behind the last row`,
    ),
    informativeFigure(
      '  until everything is in the lists',
      rate(middle(({ sent, projected }) => sent + projected)),
    ),
  ];
}

function importRowsBy(call: Call, rows: readonly ImportRow[]) {
  return inFlight(chunked(rows, ROWS_A_CALL), CALLS_AT_ONCE, (submissions) =>
    mutate(call, 'submissionsImport', { submissions }),
  );
}

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}
