import { complaint } from '../../complaints/complaint.ts';
import { type Parsed, type Rejection, rejection } from '../parsed.ts';

/** Parsed rows, in the order of the file, whose items are sent in one request. */
export interface Chunk<Input> {
  entries: Parsed<Input>[];
  inputs: Input[];
  /** Keys of what the items write to. */
  keys: Set<string>;
}

export interface ChunkLimits<Input> {
  maxItems: number;
  /** Maximum size of the items as JSON, in bytes, including a comma each. */
  maxBytes: number;
  /** Items with the same key are never sent concurrently. */
  keyOf(input: Input): string;
  /** Whether items with the same key may share a request. */
  mayRepeat: boolean;
}

const utf8 = new TextEncoder();

/**
 * Maximum number of entries of a chunk, even if it has few items, since rejected rows are held in memory.
 */
const MAX_ENTRIES = 500;
/** Maximum bytes of the file per chunk, for the same reason: rows can be long. */
const MAX_TEXT_BYTES = 2_000_000;

/** Splits a stream into chunks that fit in one request. Rejects an item that is too large for a request. */
export async function* chunksOf<Input>(
  parsed: AsyncIterable<Parsed<Input>>,
  limits: ChunkLimits<Input>,
): AsyncGenerator<Chunk<Input>> {
  let chunk = emptyChunk<Input>();
  let bytes = 0;
  const text = { begins: 0, ends: 0 };
  for await (const entry of parsed) {
    let entries: readonly Parsed<Input>[] = [entry];
    if (entry.kind === 'item') {
      const size = utf8.encode(JSON.stringify(entry.input)).length + 1;
      const key = limits.keyOf(entry.input);
      if (size > limits.maxBytes) {
        entries = tooLarge(entry.rows, size, limits.maxBytes);
      } else {
        const isFull = chunk.inputs.length === limits.maxItems || bytes + size > limits.maxBytes;
        if (isFull || (!limits.mayRepeat && chunk.keys.has(key))) {
          yield chunk;
          chunk = emptyChunk();
          bytes = 0;
          text.begins = text.ends;
        }
        bytes += size;
        chunk.inputs.push(entry.input);
        chunk.keys.add(key);
      }
    }
    chunk.entries.push(...entries);
    text.ends = bytesReadAt(entry);
    if (chunk.entries.length >= MAX_ENTRIES || text.ends - text.begins >= MAX_TEXT_BYTES) {
      text.begins = text.ends;
      yield chunk;
      chunk = emptyChunk();
      bytes = 0;
    }
  }
  if (chunk.entries.length > 0) yield chunk;
}

/** Bytes of the file read up to the end of an entry's rows. */
function bytesReadAt<Input>(entry: Parsed<Input>): number {
  const row = entry.kind === 'item' ? entry.rows.at(-1) : entry.row;
  return row?.bytesRead ?? 0;
}

function emptyChunk<Input>(): Chunk<Input> {
  return { entries: [], inputs: [], keys: new Set() };
}

function tooLarge(rows: readonly Rejection['row'][], size: number, max: number): Rejection[] {
  const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
  const reason = complaint('tooLarge', { size: kilobytes(size), most: kilobytes(max) });
  return rows.map((row) => rejection(row, null, reason));
}
