import type { Entry, Slice, SliceRequest } from '../records.ts';

/** Maximum number of reads to fill one page. After that, the page may be short. */
const PARTS_AT_MOST = 10;

/**
 * Returns one page of a list whose entries are filtered after they are read. Reads on until the page is full,
 * and resumes after the last entry shown, so neither the page's length nor its cursor reveals that entries
 * were left out.
 */
export async function filledSlice<T>(
  { limit, after: start }: SliceRequest,
  readPart: (request: SliceRequest) => Promise<Slice<T>>,
): Promise<Slice<T>> {
  const shown: Entry<T>[] = [];
  let after = start;
  for (let part = 0; part < PARTS_AT_MOST; part += 1) {
    // One extra entry shows whether there is a next page.
    const slice = await readPart({ limit: limit + 1 - shown.length, after });
    shown.push(...slice.entries);
    after = slice.resumeAfter;
    if (after === null || shown.length > limit) break;
  }
  const entries = shown.slice(0, limit);
  const isMore = shown.length > limit;
  return { entries, resumeAfter: isMore ? (entries.at(-1)?.position ?? null) : after };
}
