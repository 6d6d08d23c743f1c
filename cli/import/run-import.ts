import type { ImportCall, ItemError, ItemResult } from '../api/imports.ts';
import { Failure, Interrupted } from '../failure.ts';
import { grouped, startProgress } from '../progress.ts';
import type { Surroundings } from '../surroundings.ts';
import type { InspectedFile } from '../table/inspect-file.ts';
import type { Table } from '../table/table.ts';
import type { Chunk, ChunkLimits } from './chunk.ts';
import { chunksOf } from './chunk.ts';
import type { Draft, Parsed, Rejection } from './draft.ts';
import { rejection } from './draft.ts';
import { inOrder } from './in-order.ts';
import { RejectedFile } from './rejected-file.ts';
import { sendItems } from './send-chunk.ts';
import { Turns } from './turns.ts';

/** Requests under way at once. */
const PARALLEL = 4;
/** Bytes of a request, at most. */
const MAX_REQUEST = 512_000;

/** Rows by what became of them; `rows` is the sum of the others. */
interface Tally {
  rows: number;
  imported: number;
  unchanged: number;
  rejected: number;
}

export interface ImportResult extends Tally {
  rejectedPath: string;
}

export interface ImportPlan<Input> extends Pick<ChunkLimits<Input>, 'keyOf' | 'mayRepeat'> {
  file: InspectedFile;
  table: Table;
  parsed: AsyncIterable<Parsed<Input>>;
  call: ImportCall<Input>;
}

interface Settled<Input> {
  chunk: Chunk<Input>;
  results: ItemResult[];
}

/**
 * Sends parsed rows in requests, several at once, and records what became of them in the order of
 * the file. Throws a Failure that says how far it came and that repeating is safe.
 */
export async function runImport<Input>(
  { file, table, parsed, call, keyOf, mayRepeat }: ImportPlan<Input>,
  surroundings: Surroundings,
): Promise<ImportResult> {
  const tally: Tally = { rows: 0, imported: 0, unchanged: 0, rejected: 0 };
  const rejected = new RejectedFile(file.path, table.header);
  const progress = startProgress(surroundings, table.expectedBytes);
  const turns = new Turns();
  const maxBytes = MAX_REQUEST - call.envelopeBytes;
  const chunks = chunksOf(parsed, { maxItems: call.maxItems, maxBytes, keyOf, mayRepeat });
  const settled = inOrder(chunks, PARALLEL, async (chunk): Promise<Settled<Input>> => {
    if (surroundings.stop.aborted) throw new Interrupted('Stopped.');
    return { chunk, results: await turns.take(chunk.keys, () => sendItems(chunk.inputs, call)) };
  });
  let isComplete = false;
  try {
    let bytesRead = 0;
    for await (const { chunk, results } of settled) {
      await rejected.add(record(tally, chunk, results));
      bytesRead = Math.max(bytesRead, lastByte(chunk));
      progress.update(bytesRead, tally.rows);
    }
    isComplete = true;
    progress.update(table.expectedBytes, tally.rows);
    return { ...tally, rejectedPath: rejected.path };
  } catch (error) {
    throw error instanceof Failure ? withRepeat(error, tally) : error;
  } finally {
    progress.stop();
    await rejected.end(isComplete);
  }
}

/** Counts the rows of a chunk, and answers those that were rejected. */
function record<Input>(
  tally: Tally,
  chunk: Chunk<Input>,
  results: readonly ItemResult[],
): Rejection[] {
  const rejections: Rejection[] = [];
  let sent = 0;
  for (const entry of chunk.entries) {
    if (entry.kind === 'rejection') {
      rejections.push(entry);
      continue;
    }
    const result = results[sent];
    sent += 1;
    if (result === undefined) throw new Error('An item came back without a result.');
    if (result.kind === 'rejected') rejections.push(...rejectionsOf(entry, result.errors));
    else tally[result.kind] += entry.rows.length;
  }
  tally.rejected += rejections.length;
  tally.rows = tally.imported + tally.unchanged + tally.rejected;
  return rejections;
}

function rejectionsOf<Input>(draft: Draft<Input>, errors: readonly ItemError[]): Rejection[] {
  const columns = errors.flatMap(({ field }) => draft.columnOf(field) ?? []);
  const column = columns.length === 0 ? null : [...new Set(columns)].join('; ');
  const reason = errors.map(({ message }) => message).join(' ');
  return draft.rows.map((row) => rejection(row, column, reason));
}

function lastByte<Input>({ entries }: Chunk<Input>): number {
  const last = entries.at(-1);
  const row = last?.kind === 'draft' ? last.rows.at(-1) : last?.row;
  return row?.bytesRead ?? 0;
}

/** The same failure with how far the import came. */
function withRepeat(failure: Failure, { rows, imported, unchanged }: Tally): Failure {
  const wasStopped = failure instanceof Interrupted;
  if (rows === 0 && !wasStopped) return failure;
  const message =
    `${failure.message} ${grouped(imported + unchanged)} rows are in. Repeat the same command to go ` +
    'on: it is safe, rows that are in are not written twice.';
  return wasStopped ? new Interrupted(message) : new Failure(message);
}
