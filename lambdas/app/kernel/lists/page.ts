import { decodeCursor, encodeCursor, type CursorScope } from './cursor.ts';
import { BadInput } from '../errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../limits.ts';
import type { Optional } from '../validation/given.ts';
import type { Ports, Slice, SliceRequest } from '../ports.ts';

export interface PageRequest {
  /** 1 to 100. The default is 50. */
  first?: Optional<number>;
  after?: Optional<string>;
}

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: false;
  startCursor: string | null;
  /** Cursor to resume from. On a short page, this is the last position examined. */
  endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  node: T;
}

/** A page of a list, as defined by the Relay cursor specification. */
export interface Page<T> {
  edges: readonly Edge<T>[];
  pageInfo: PageInfo;
  /** Number of entries on all pages. Null or absent if it isn't known without reading them. */
  totalCount?: () => Promise<number | null>;
}

/** Parses `first` and `after`. Throws BadInput for an invalid page size or a cursor of another list. */
export function sliceRequest(
  key: Buffer,
  list: CursorScope,
  { first, after }: PageRequest,
): SliceRequest {
  const limit = first ?? DEFAULT_PAGE;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE) {
    throw new BadInput(['first'], `first must be a whole number from 1 to ${MAX_PAGE}.`);
  }
  return { limit, after: after == null ? null : decodeCursor(key, list, after) };
}

export function pageOf<T>(key: Buffer, list: CursorScope, slice: Slice<T>): Page<T> {
  const edges = slice.entries.map(({ value, position }) => ({
    // Encrypted lazily, because most callers only need the last cursor.
    get cursor() {
      return encodeCursor(key, list, position);
    },
    node: value,
  }));
  const resumeAfter = slice.resumeAfter;
  return {
    edges,
    pageInfo: {
      hasNextPage: resumeAfter !== null,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor:
        resumeAfter === null
          ? (edges.at(-1)?.cursor ?? null)
          : encodeCursor(key, list, resumeAfter),
    },
  };
}

export async function readPage<T>(
  { ports }: { ports: Pick<Ports, 'cursorKey'> },
  list: CursorScope,
  request: PageRequest,
  read: (request: SliceRequest) => Promise<Slice<T>>,
): Promise<Page<T>> {
  const key = await ports.cursorKey();
  return pageOf(key, list, await read(sliceRequest(key, list, request)));
}
