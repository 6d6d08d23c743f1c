import { type Chunk, type ChunkLimits, chunksOf } from './sending/chunk.ts';
import { type Parsed, type ParsedItem, type Rejection, rejection } from './parsed.ts';
import type { ImportCall, ItemError, ItemResult } from './sending/import-call.ts';
import { inOrder } from './sending/in-order.ts';
import { sendItems } from './sending/send-chunk.ts';
import { Turns } from './responses/turns.ts';

/** Maximum number of concurrent requests. */
const PARALLEL = 4;
/** Maximum size of a request in bytes. */
const MAX_REQUEST = 512_000;

/** Number of rows by result. `rows` is the sum of the others. */
export interface ImportCounts {
  rows: number;
  imported: number;
  unchanged: number;
  rejected: number;
  /** Partial responses and those without ratings. Undefined if there are none. */
  leftOut?: number;
}

export const NO_COUNTS: ImportCounts = { rows: 0, imported: 0, unchanged: 0, rejected: 0 };

/** What to send, and how. */
export interface ImportPlan<Input> extends Pick<ChunkLimits<Input>, 'keyOf' | 'mayRepeat'> {
  parsed: AsyncIterable<Parsed<Input>>;
  call: ImportCall<Input>;
}

/** Progress of an import after each completed request. */
export interface ImportProgress {
  /** Totals of the import so far. */
  counts: ImportCounts;
  /** Rejections of this request only. */
  rejections: readonly Rejection[];
  /** How much of the text is done, in bytes of UTF-8. */
  bytesRead: number;
}

interface Settled<Input> {
  chunk: Chunk<Input>;
  results: readonly ItemResult[];
}

/**
 * Sends parsed rows in concurrent requests, and yields the results in the order of the file. An error thrown
 * by a call or by `checkStop` ends the import.
 */
export async function* importRows<Input>(
  { parsed, call, keyOf, mayRepeat }: ImportPlan<Input>,
  checkStop: () => void,
): AsyncGenerator<ImportProgress> {
  const turns = new Turns();
  const maxBytes = MAX_REQUEST - call.envelopeBytes;
  const chunks = chunksOf(parsed, { maxItems: call.maxItems, maxBytes, keyOf, mayRepeat });
  const settled = inOrder(chunks, PARALLEL, async (chunk): Promise<Settled<Input>> => {
    checkStop();
    return { chunk, results: await turns.take(chunk.keys, () => sendItems(chunk.inputs, call)) };
  });
  let counts = NO_COUNTS;
  let bytesRead = 0;
  for await (const { chunk, results } of settled) {
    const result = resultOf(chunk, results);
    counts = sum(counts, result.counts);
    bytesRead = Math.max(bytesRead, lastByte(chunk));
    yield { counts, rejections: result.rejections, bytesRead };
  }
}

/** Counts the results of a chunk's rows, and collects its rejections. */
function resultOf<Input>(
  chunk: Chunk<Input>,
  results: readonly ItemResult[],
): { counts: ImportCounts; rejections: Rejection[] } {
  const done = { imported: 0, unchanged: 0 };
  let leftOut = 0;
  const rejections: Rejection[] = [];
  let sent = 0;
  for (const entry of chunk.entries) {
    if (entry.kind === 'rejection') {
      rejections.push(entry);
      continue;
    }
    if (entry.kind === 'left-out') {
      leftOut += 1;
      continue;
    }
    const result = results[sent];
    sent += 1;
    if (result === undefined) throw new Error('An item came back without a result.');
    if (result.kind === 'rejected') rejections.push(...rejectionsOf(entry, result.errors));
    else done[result.kind] += entry.rows.length;
  }
  const rejected = rejections.length;
  const rows = done.imported + done.unchanged + rejected + leftOut;
  const counts = { rows, ...done, rejected, ...(leftOut > 0 && { leftOut }) };
  return { counts, rejections };
}

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  const leftOut = (a.leftOut ?? 0) + (b.leftOut ?? 0);
  return {
    rows: a.rows + b.rows,
    imported: a.imported + b.imported,
    unchanged: a.unchanged + b.unchanged,
    rejected: a.rejected + b.rejected,
    ...(leftOut > 0 && { leftOut }),
  };
}

function rejectionsOf<Input>(item: ParsedItem<Input>, errors: readonly ItemError[]): Rejection[] {
  const columns = errors.flatMap(({ field }) => item.columnOf(field) ?? []);
  const column = columns.length === 0 ? null : [...new Set(columns)].join('; ');
  const reasons = errors.map(({ said }) => said);
  return item.rows.map((row) => rejection(row, column, ...reasons));
}

function lastByte<Input>({ entries }: Chunk<Input>): number {
  const last = entries.at(-1);
  const row = last?.kind === 'item' ? last.rows.at(-1) : last?.row;
  return row?.bytesRead ?? 0;
}
