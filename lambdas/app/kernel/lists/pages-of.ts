import type { Position, Slice } from '../records.ts';

/** Reads a list to its end and yields the values of one page at a time. */
export async function* pagesOf<T>(
  read: (after: Position | null) => Promise<Slice<T>>,
): AsyncGenerator<readonly T[]> {
  let after: Position | null = null;
  do {
    const slice: Slice<T> = await read(after);
    yield slice.entries.map(({ value }) => value);
    after = slice.resumeAfter;
  } while (after !== null);
}
