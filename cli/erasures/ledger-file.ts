import { readFile } from 'node:fs/promises';
import { type Erasure, erasureData } from '../api/people/erasures.ts';
import { Failure } from '../failure.ts';
import { readingFailure } from '../table/inspect-file.ts';

/** Limits per call: number of entries, and their size in bytes as JSON. */
const MAX_ENTRIES = 100;
const MAX_BYTES = 400_000;

/** Reads a file with one entry per line. Throws a Failure that names the line that is invalid. */
export async function readLedger(path: string): Promise<readonly Erasure[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw readingFailure(path, error);
  }
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [entryOf(path, line, index + 1)]));
}

/** Splits entries into parts that fit in one call, in order. */
export function inCalls(erasures: readonly Erasure[]): Erasure[][] {
  const parts: Erasure[][] = [];
  let bytes = 0;
  for (const erasure of erasures) {
    const size = Buffer.byteLength(JSON.stringify(erasure)) + 1;
    const last = parts.at(-1);
    if (!last || last.length === MAX_ENTRIES || bytes + size > MAX_BYTES) {
      parts.push([erasure]);
      bytes = size;
    } else {
      last.push(erasure);
      bytes += size;
    }
  }
  return parts;
}

function entryOf(path: string, line: string, number: number): Erasure {
  const parsed = erasureData.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  throw new Failure(
    `Line ${number} of ${path} is not an erasure: use a file written by \`erasures export\`.`,
  );
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
