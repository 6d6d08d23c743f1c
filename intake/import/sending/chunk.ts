import { complaint } from '../../complaints/complaint.ts';
import type { Parsed, Rejection } from '../draft.ts';
import { rejection } from '../draft.ts';

/** Parsed rows in the order of the file, whose drafts go into one request. */
export interface Chunk<Input> {
  entries: Parsed<Input>[];
  inputs: Input[];
  /** Names of what the drafts write to. */
  keys: Set<string>;
}

export interface ChunkLimits<Input> {
  maxItems: number;
  /** Bytes of the drafts as JSON, with a comma each. */
  maxBytes: number;
  /** Drafts of the same key are never under way at once. */
  keyOf(input: Input): string;
  /** Whether drafts of the same key may share a request. */
  mayRepeat: boolean;
}

const utf8 = new TextEncoder();

/** Entries after which a chunk is closed however few drafts it has: rejected rows wait in memory. */
const MAX_ENTRIES = 500;
/** And bytes of the file, for the same reason: rows may be long. */
const MAX_TEXT_BYTES = 2_000_000;

/** Cuts a stream into chunks that a request can hold. A draft too large for one is rejected. */
export async function* chunksOf<Input>(
  parsed: AsyncIterable<Parsed<Input>>,
  limits: ChunkLimits<Input>,
): AsyncGenerator<Chunk<Input>> {
  let chunk = emptyChunk<Input>();
  let bytes = 0;
  const text = { begins: 0, ends: 0 };
  for await (const entry of parsed) {
    let entries: readonly Parsed<Input>[] = [entry];
    if (entry.kind === 'draft') {
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

/** How much of the file is read at the end of an entry's rows. */
function bytesReadAt<Input>(entry: Parsed<Input>): number {
  const row = entry.kind === 'draft' ? entry.rows.at(-1) : entry.row;
  return row?.bytesRead ?? 0;
}

function emptyChunk<Input>(): Chunk<Input> {
  return { entries: [], inputs: [], keys: new Set() };
}

function tooLarge(
  rows: Rejection['row'][] | readonly Rejection['row'][],
  size: number,
  max: number,
): Rejection[] {
  const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
  const reason = complaint('tooLarge', { size: kilobytes(size), most: kilobytes(max) });
  return rows.map((row) => rejection(row, null, reason));
}
