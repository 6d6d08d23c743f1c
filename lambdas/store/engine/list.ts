import type { Entry, Slice, SliceRequest } from '../../app/kernel/ports.ts';
import { compareKeys } from './keys/key-order.ts';
import type { Item, Table } from './table.ts';
import type { IndexName } from './table-definition.ts';

export interface ListRequest extends SliceRequest {
  /** The table itself by default. */
  index?: IndexName;
  /** The partitions that form the list. Their entries are merged by sort key. */
  partitions: readonly string[];
  /** Range of sort keys, both ends inclusive. */
  between?: readonly [string, string];
  beginsWith?: string;
  /** Inclusive. */
  upTo?: string;
  backward?: boolean;
  /** Filters what no index serves while reading. */
  accepts?: (item: Item) => boolean;
  /**
   * Number of entries to examine before the page ends short. Lower than the default if earlier parts of the
   * list have used some of it.
   */
  examineAtMost?: number;
}

/** A part of a list, with the number of entries examined for it. */
export interface ListSlice extends Slice<Item> {
  examined: number;
}

/** The number of entries that one page may examine before it ends short. */
export const EXAMINED_AT_MOST = 1000;
const CHUNK_AT_MOST = 250;

/**
 * Reads one page of a list with one Query per partition, and more only if a filter rejects entries. A page
 * that reached its limit of examined entries ends short and resumes after the last one examined.
 */
export async function listItems(table: Table, request: ListRequest): Promise<ListSlice> {
  const { partitions, limit, backward = false, accepts = () => true } = request;
  const { examineAtMost = EXAMINED_AT_MOST } = request;
  const sortOf = (item: Item) => String(item[sortAttribute(request)]);
  const streams = partitions.map((pk) => partitionStream(table, request, pk));
  await Promise.all(streams.map((stream) => stream.fill()));

  const entries: Entry<Item>[] = [];
  let examined = 0;
  for (;;) {
    const next = firstOf(streams, sortOf, backward);
    if (!next) return { entries, resumeAfter: null, examined };
    const item = next.take();
    if (accepts(item)) {
      const last = entries.at(-1);
      if (entries.length === limit) {
        return { entries, resumeAfter: last?.position ?? null, examined };
      }
      entries.push({ value: item, position: sortOf(item) });
    }
    examined += 1;
    if (examined >= examineAtMost) return { entries, resumeAfter: sortOf(item), examined };
    await next.fill();
  }
}

interface PartitionStream {
  head(): Item | undefined;
  take(): Item;
  /** Reads more if the buffer is empty and the partition has more. */
  fill(): Promise<void>;
}

function partitionStream(table: Table, request: ListRequest, pk: string): PartitionStream {
  const { index, limit, after, between, beginsWith, upTo, backward = false } = request;
  let buffer: Item[] = [];
  let position = after;
  let hasMore = true;
  // One more than the page needs, to know whether there is a next page.
  let chunk = limit + 1;
  return {
    head: () => buffer[0],
    take: () => {
      const [item, ...rest] = buffer;
      if (!item) throw new Error('take from an empty partition stream');
      buffer = rest;
      return item;
    },
    fill: async () => {
      while (buffer.length === 0 && hasMore) {
        const page = await table.query({
          ...(index && { index }),
          pk,
          after: position,
          limit: chunk,
          backward,
          ...(between && { between }),
          ...(beginsWith !== undefined && { beginsWith }),
          ...(upTo !== undefined && { upTo }),
        });
        buffer = [...page.items];
        hasMore = page.hasMore;
        const last = buffer.at(-1);
        if (last) position = String(last[sortAttribute(request)]);
        chunk = CHUNK_AT_MOST;
      }
    },
  };
}

function sortAttribute({ index }: ListRequest): string {
  return index ? `${index}sk` : 'sk';
}

function firstOf(
  streams: readonly PartitionStream[],
  sortOf: (item: Item) => string,
  backward: boolean,
): PartitionStream | undefined {
  let first: PartitionStream | undefined;
  for (const stream of streams) {
    const head = stream.head();
    if (!head) continue;
    const best = first?.head();
    const order = best ? compareKeys(sortOf(head), sortOf(best)) : -1;
    if (!best || (backward ? order > 0 : order < 0)) first = stream;
  }
  return first;
}
