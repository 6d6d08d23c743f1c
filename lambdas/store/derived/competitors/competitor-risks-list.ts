import { meetsAll } from '../../../app/kernel/lists/filter.ts';
import { COMPETITOR_FILTERS } from '../../../app/risks/competitors/competitor-risk-filters.ts';
import type { AssessmentsPort, Entry, Slice } from '../../../app/kernel/ports.ts';
import type { CompetitorRow } from '../../../domain/competitors/competitor.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { targetOf } from '../../engine/keys/keys.ts';
import { EXAMINED_AT_MOST, listItems } from '../../engine/list.ts';
import { competitorRowsOf } from './competitors-item.ts';
import { shardsOf, type StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';

type CompetitorRisksRequest = Parameters<AssessmentsPort['listCompetitorRisks']>[1];
type AccountRow = Awaited<
  ReturnType<AssessmentsPort['listCompetitorRisks']>
>['entries'][number]['value'];

/** Accounts that the first Query reads. Most have a few rows, so this fills a page. */
const FIRST_ACCOUNTS = 16;
const MOST_ACCOUNTS = 250;
/** Stands for the position after all rows of an account. */
const ALL = '~';

/**
 * One page of competitor rows: accounts by their greatest relief, with the rows of each account together. The
 * rows of an account are one entry, and a page may begin and end within it.
 */
export async function listCompetitorRisks(
  { table, keys, shards }: StoreContext,
  job: Job,
  { criteria, limit, after }: CompetitorRisksRequest,
): Promise<Slice<AccountRow>> {
  const partitions = shardsOf(shards, (shard) => keys.lists.competitors(job.key, shard));
  const start = after === null ? null : placeIn(after);
  // Filtered while reading: competitors are few, and their rows change with every answer, so an index by
  // competitor would cost more to maintain than it saves.
  const isMet = meetsAll(COMPETITOR_FILTERS, criteria, {});
  const entries: Entry<AccountRow>[] = [];
  let examined = 0;
  let from = start && start.before;
  for (let accounts = FIRST_ACCOUNTS; ; accounts = MOST_ACCOUNTS) {
    const slice = await listItems(table, {
      index: 'gsi2',
      partitions,
      after: from,
      limit: accounts,
      examineAtMost: EXAMINED_AT_MOST - examined,
    });
    const rows = slice.entries.flatMap(({ value }) => rowsOf(value, job, start));
    entries.push(...rows.filter(({ value }) => isMet(value.row)));
    examined += slice.examined;
    if (entries.length > limit) {
      const page = entries.slice(0, limit);
      return { entries: page, resumeAfter: page.at(-1)?.position ?? null };
    }
    if (slice.resumeAfter === null) return { entries, resumeAfter: null };
    if (examined >= EXAMINED_AT_MOST) {
      return { entries, resumeAfter: `${slice.resumeAfter}#${ALL}` };
    }
    from = slice.resumeAfter;
  }
}

interface Place {
  /** Sort key of an account's entry. */
  entry: string;
  /** The last row of the entry that was read. Infinity for all of them. */
  row: number;
  /** A sort key before the entry, so that the entry is read again. */
  before: string;
}

function placeIn(position: string): Place {
  const end = position.lastIndexOf('#');
  const entry = position.slice(0, end);
  const row = position.slice(end + 1);
  return { entry, row: row === ALL ? Infinity : Number(row), before: entry.slice(0, -1) };
}

/** The rows of an entry after the position where a page starts. */
function rowsOf(item: Item, job: Job, start: Place | null): Entry<AccountRow>[] {
  const { accountId } = targetOf(item);
  const sortKey = String(item.gsi2sk);
  if (start && sortKey < start.entry) return [];
  return competitorRowsOf(item, job)
    .map((row: CompetitorRow, place) => ({
      value: { accountId, row },
      position: `${sortKey}#${place}`,
      place,
    }))
    .filter(({ place }) => sortKey !== start?.entry || place > start.row)
    .map(({ value, position }) => ({ value, position }));
}
