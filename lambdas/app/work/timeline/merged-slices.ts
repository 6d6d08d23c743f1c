import type { Instant } from '../../../domain/kernel/time.ts';
import type { Entry, Position, Slice, SliceRequest } from '../../kernel/records.ts';

/** A list, newest first, that is read part by part. */
export type Source<T> = (request: SliceRequest) => Promise<Slice<T>>;

/** Parts that one page reads of one list; it ends short after that. */
const PARTS_AT_MOST = 10;

/**
 * One page of several lists together, newest first. A position says where each of them goes on, so that
 * none is read from its beginning again.
 */
export async function mergedSlice<T extends { at: Instant }>(
  sources: readonly Source<T>[],
  { limit, after }: SliceRequest,
): Promise<Slice<T>> {
  const streams = sources.map((read, i) => streamOf(read, limit, placesIn(after, sources)[i]));
  const entries: Entry<T>[] = [];
  for (;;) {
    await Promise.all(streams.map((stream) => stream.fill()));
    // Behind a list of which more may follow nothing is known to be next.
    if (streams.some((stream) => stream.isStuck())) break;
    const next = newestOf(streams);
    if (!next) return { entries, resumeAfter: null };
    if (entries.length === limit) break;
    const value = next.take();
    entries.push({ value, position: positionOf(streams) });
  }
  return { entries, resumeAfter: positionOf(streams) };
}

/** Where a list goes on: null is its beginning. */
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
        // What was left out of this part is not looked at again.
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
