import type { Instant } from '../../../domain/kernel/time.ts';
import type { Entry, Position, Slice, SliceRequest } from '../../kernel/records.ts';

/** A list, newest first, that is read in slices. */
export type Source<T> = (request: SliceRequest) => Promise<Slice<T>>;

/** Maximum number of slices that one page reads from each list. After that, the page is short. */
const PARTS_AT_MOST = 10;

/**
 * Merges several lists into one page, newest first. Its position holds one position per list, so that each is
 * resumed rather than read again from the start.
 */
export async function mergedSlice<T extends { at: Instant }>(
  sources: readonly Source<T>[],
  { limit, after }: SliceRequest,
): Promise<Slice<T>> {
  const streams = sources.map((read, i) => streamOf(read, limit, placesIn(after, sources)[i]));
  const entries: Entry<T>[] = [];
  for (;;) {
    await Promise.all(streams.map((stream) => stream.fill()));
    // If a list may have more entries but none are buffered, the newest one is not known.
    if (streams.some((stream) => stream.isStuck())) break;
    const next = newestOf(streams);
    if (!next) return { entries, resumeAfter: null };
    if (entries.length === limit) break;
    const value = next.take();
    entries.push({ value, position: positionOf(streams) });
  }
  return { entries, resumeAfter: positionOf(streams) };
}

/** Position in a list. Null for its start. */
type Place = Position | null;

function placesIn(after: Position | null, sources: readonly unknown[]): readonly Place[] {
  return after === null ? sources.map(() => null) : (JSON.parse(after) as readonly Place[]);
}

function positionOf(streams: readonly { place: () => Place }[]): Position {
  return JSON.stringify(streams.map((stream) => stream.place()));
}

function streamOf<T>(read: Source<T>, limit: number, from: Place = null) {
  let buffer: readonly Entry<T>[] = [];
  let place = from;
  let resumeAfter: Place = from;
  let isAtEnd = false;
  let parts = 0;
  return {
    place: () => place,
    head: () => buffer[0]?.value,
    isStuck: () => buffer.length === 0 && !isAtEnd,
    take: () => {
      const [first, ...rest] = buffer;
      if (!first) throw new Error('take from an empty list');
      buffer = rest;
      place = first.position;
      return first.value;
    },
    fill: async () => {
      while (buffer.length === 0 && !isAtEnd && parts < PARTS_AT_MOST) {
        parts += 1;
        const slice = await read({ limit: limit + 1, after: resumeAfter });
        buffer = slice.entries;
        resumeAfter = slice.resumeAfter;
        isAtEnd = slice.resumeAfter === null;
        // Skip a slice whose entries were all filtered out.
        if (buffer.length === 0 && resumeAfter !== null) place = resumeAfter;
      }
    },
  };
}

function newestOf<S extends { head: () => { at: Instant } | undefined }>(
  streams: readonly S[],
): S | undefined {
  const atOf = (stream: S) => stream.head()?.at ?? -Infinity;
  const newest = streams.reduce<S | undefined>(
    (best, stream) => (best === undefined || atOf(stream) > atOf(best) ? stream : best),
    undefined,
  );
  return newest?.head() === undefined ? undefined : newest;
}
