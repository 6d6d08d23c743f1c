import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importOperation } from '../../cli/api/imports/imports.ts';
import { inspectFile } from '../../cli/table/inspect-file.ts';
import { MUTATIONS } from '../../demo/documents.ts';
import { readTable, sampleOf } from '../../intake/draft/opened-file.ts';
import { suggestDraft } from '../../intake/draft/suggest-draft.ts';
import {
  itemResult,
  MAX_SUBMISSIONS,
  type ImportCall,
} from '../../intake/import/sending/import-call.ts';
import { planImport } from '../../intake/import/plan-import.ts';
import type { ImportCalls } from '../../intake/import/planned-import.ts';
import type { SubmissionInput } from '../../intake/import/responses/submission.ts';
import { type Database, startDatabase } from '../database.ts';
import { directWrites } from '../units/direct-writes.ts';
import type { Figure } from '../figure.ts';
import { type Call, importAccounts, jobInput, mutate } from './import-job.ts';
import { IMPORT_JOB, IMPORT_STEPS, importRows } from './import-rows.ts';
import { type AskFunction, warmFunction } from '../calls/warm-function.ts';

interface ImportFileOptions {
  root: string;
  bundles: string;
  database: Database;
  /** Number of answers in the whole file. */
  answers: number;
}

/**
 * Number of parts the file is split into. After each part, the same rows are written directly through the
 * SDK.
 */
const PARTS = 10;

/**
 * Measures the import of a file of answers from its first byte: inspected, checked and sent to the API
 * function, against the same transactions directly through the SDK, alternating part by part.
 */
export async function importFile(options: ImportFileOptions): Promise<Figure[]> {
  const { root, bundles, database, answers } = options;
  const count = Math.ceil(answers / IMPORT_STEPS.length / PARTS);
  const path = join(bundles, 'answers.csv');
  const bare = await startDatabase(root);
  try {
    const ask = warmFunction(bundles, database);
    const call: Call = async (field, input) => {
      const { data } = JSON.parse(await ask(MUTATIONS[field], { input })) as { data: unknown };
      return data;
    };
    await mutate(call, 'jobUpsert', jobInput());
    for (let part = 0; part < PARTS; part += 1) await importAccounts(call, importRows(part, count));
    await writeFile(path, count);
    const checked = await measured(() => allOf(path));
    const sent = await sending(path, ask, bare, database, count);
    return figuresOf(answers, count * PARTS, checked, sent);
  } finally {
    await bare.stop();
    await rm(path, { force: true });
  }
}

interface Sent {
  imported: Spent;
  direct: Spent;
  /** Bytes after a tenth of the rows, and after all of them. */
  memory: readonly [number, number];
}

interface Spent {
  seconds: number;
  /** CPU time of this process. */
  cpuSeconds: number;
}

async function sending(
  path: string,
  ask: AskFunction,
  bare: Database,
  database: Database,
  count: number,
): Promise<Sent> {
  const job = (await database.deps.ports.jobs.get(IMPORT_JOB.key))?.value;
  if (!job) throw new Error('The job was not written.');
  const { run, batch } = await planOf(path, sender(ask));
  const spent = { imported: NOTHING, direct: NOTHING };
  const memory: number[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const until = (part + 1) * count;
    const imported = await measured(async () => {
      for (let rows = 0; rows < until;) {
        const progress = await run.next();
        if (progress.done === true) return;
        const { counts } = progress.value;
        if (counts.rejected > 0) throw new Error('A row was rejected.');
        ({ rows } = counts);
      }
    });
    memory.push(memoryInUse());
    // The import batch adds the items to the index used for undo, as in the import.
    const rows = importRows(part, count).map((row) => ({ ...row, importBatch: batch }));
    const direct = await measured(() => directWrites(bare, job, rows));
    spent.imported = sum(spent.imported, imported);
    spent.direct = sum(spent.direct, direct);
  }
  return { ...spent, memory: [memory[0] ?? 0, memory.at(-1) ?? 0] };
}

function figuresOf(answers: number, rows: number, checked: Spent, sent: Sent): Figure[] {
  const { imported, direct, memory } = sent;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return [
    {
      name: `import of a file of ${answers.toLocaleString('en')} answers`,
      value: `${imported.seconds.toFixed(0)} s, ${imported.cpuSeconds.toFixed(0)} s of CPU time`,
      against: `${direct.seconds.toFixed(0)} s (${direct.cpuSeconds.toFixed(0)} s) straight through the SDK`,
      ratio: imported.seconds / direct.seconds,
      budget: { atMost: 1.5 },
    },
    {
      // Single-threaded and never waiting, so CPU time measures the cost regardless of what else runs on the
      // machine.
      name: '  inspected and checked beforehand, CPU time',
      value: `${rate(rows, checked.cpuSeconds)} (${rate(rows, checked.seconds)} wall clock)`,
      against: '20,000 rows/s',
      ratio: rows / checked.cpuSeconds / 20_000,
      budget: { atLeast: 1 },
    },
    {
      name: '  memory in use at the end',
      value: megabytes(memory[1]),
      against: `${megabytes(memory[0])} after a tenth`,
      ratio: memory[1] / memory[0],
      budget: { atMost: 1.3 },
    },
  ];
}

function rate(rows: number, seconds: number): string {
  return `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
}

/** Bytes in use after garbage collection. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const NOTHING: Spent = { seconds: 0, cpuSeconds: 0 };

function sum(a: Spent, b: Spent): Spent {
  return { seconds: a.seconds + b.seconds, cpuSeconds: a.cpuSeconds + b.cpuSeconds };
}

async function measured(work: () => Promise<unknown>): Promise<Spent> {
  const before = process.cpuUsage();
  const seconds = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { seconds, cpuSeconds: (user + system) / 1_000_000 };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}

async function inspected(path: string) {
  return readTable(await inspectFile(path), null);
}

/** Inspects a file and reads all rows without sending anything. */
async function allOf(path: string): Promise<void> {
  const { parsed } = await planOf(path, neverSent);
  for await (const { kind } of parsed) {
    if (kind !== 'item') throw new Error('A row was not taken.');
  }
}

async function planOf(path: string, responses: ImportCall<SubmissionInput>) {
  const opened = await inspected(path);
  const steps = IMPORT_STEPS.map((key) => ({ key, statement: key }));
  const draft = suggestDraft(sampleOf(opened), steps);
  const job = { key: IMPORT_JOB.key, stepKeys: IMPORT_STEPS, steps };
  const calls: ImportCalls = {
    responses,
    accounts: neverSent,
    contacts: neverSent,
    outcomes: neverSent,
    market: () => neverSent,
    ratings: () => neverSent,
    find: async () => [],
  };
  return planImport(opened, draft, job, () => calls, { dryRun: false, checkStop: () => undefined });
}

const neverSent = {
  maxItems: MAX_SUBMISSIONS,
  envelopeBytes: 1000,
  send: () => Promise.reject(new Error('Not sent.')),
};

/** Sends rows as the command line does, without a network in between. */
function sender(ask: AskFunction): ImportCall<SubmissionInput> {
  const operation = importOperation('submissionsImport');
  return {
    maxItems: MAX_SUBMISSIONS,
    envelopeBytes: 1000,
    async send(submissions) {
      const text = await ask(operation.document, { input: { submissions } });
      const { data } = JSON.parse(text) as { data: unknown };
      const payload = operation.data.parse(data)['submissionsImport'];
      return (payload?.results ?? []).map((result) => itemResult(result, 'submissions'));
    },
  };
}

/** Writes a file as spreadsheets do: one row per person, one column per step. */
async function writeFile(path: string, count: number): Promise<void> {
  const file = await open(path, 'w');
  await file.appendFile(`Account,Person ID,Submitted at,${IMPORT_STEPS.join(',')}\n`);
  for (let part = 0; part < PARTS; part += 1) {
    const lines = importRows(part, count).map(({ account, respondent, submittedAt, answers }) => {
      const efforts = answers.map(({ effort }) => effort.toLowerCase().replace('_', ' '));
      const cells = [account.externalId, respondent.externalId, submittedAt, ...efforts];
      return `${cells.join(',')}\n`;
    });
    await file.appendFile(lines.join(''));
  }
  await file.close();
}
