import type { Entry, Slice, SliceRequest } from '../records.ts';

/** Parts of a stored list that one page is filled from; a page ends short after that. */
const PARTS_AT_MOST = 10;

/**
 * A page's worth of a list whose entries are judged only once they are read. It is filled up where some
 * are left out, and goes on behind the last one shown: neither its length nor its cursor tells that
 * something was left out.
 */
export async function filledSlice<T>(
  { limit, after: start }: SliceRequest,
  readPart: (request: SliceRequest) => Promise<Slice<T>>,
): Promise<Slice<T>> {
  const shown: Entry<T>[] = [];
  let after = start;
  for (let part = 0; part < PARTS_AT_MOST; part += 1) {
    // One more than the page tells whether there is a next one.
    const slice = await readPart({ limit: limit + 1 - shown.length, after });
    shown.push(...slice.entries);
    after = slice.resumeAfter;
    if (after === null || shown.length > limit) break;
  }
  const entries = shown.slice(0, limit);
  const isMore = shown.length > limit;
  return { entries, resumeAfter: isMore ? (entries.at(-1)?.position ?? null) : after };
}
