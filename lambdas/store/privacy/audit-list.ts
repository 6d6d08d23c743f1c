import type { AuditCriteria, AuditOfPerson } from '../../app/audit/audit-port.ts';
import type { AuditRecord } from '../../app/audit/audit-record.ts';
import type { Entry, Position, Slice, SliceRequest } from '../../app/kernel/ports.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { fromAuditItem, keptSince } from './audit-item.ts';
import { auditMonth, chronological } from '../engine/keys/key-parts.ts';
import { EXAMINED_AT_MOST, listItems } from '../engine/list.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';
import { fetchIndexedItems } from '../engine/fetch-indexed-items.ts';

type AuditRequest = SliceRequest & { criteria: AuditCriteria };

/** Allows for clock skew: a record can be in a month that has not begun here. */
const AHEAD_MS = DAY_MS;

/**
 * Lists records month by month, newest first. The number of entries examined per page is limited, whatever
 * the filter rejects. A month without records costs half a unit per shard.
 */
export async function listAudit(
  { table, keys, shards, now }: StoreContext,
  { limit, after, criteria }: AuditRequest,
): Promise<Slice<AuditRecord>> {
  const from = Math.max(criteria.from ?? 0, keptSince(now()));
  const to = Math.min(criteria.to ?? Infinity, now() + AHEAD_MS);
  const entries: Entry<AuditRecord>[] = [];
  // DynamoDB rejects a range that ends before it begins, and the place of a cursor may have expired in the
  // meantime.
  const isEmpty = from >= to || (after !== null && after < chronological(from));
  if (isEmpty) return { entries, resumeAfter: null };
  let examined = 0;
  for (const month of monthsBetween(from, to, after)) {
    const isFull = entries.length === limit;
    const slice = await listItems(table, {
      partitions: shardsOf(shards, (shard) => keys.auditPk(month, shard)),
      between: [chronological(from), chronological(to)],
      backward: true,
      after,
      // A full page only needs to know whether anything follows.
      limit: isFull ? 1 : limit - entries.length,
      accepts: (item) => meets(criteria, fromAuditItem(item)),
      examineAtMost: EXAMINED_AT_MOST - examined,
    });
    if (isFull && (slice.entries.length > 0 || slice.resumeAfter !== null)) {
      return { entries, resumeAfter: entries.at(-1)?.position ?? null };
    }
    entries.push(
      ...slice.entries.map(({ value, position }) => ({ value: fromAuditItem(value), position })),
    );
    if (slice.resumeAfter !== null) return { entries, resumeAfter: slice.resumeAfter };
    examined += slice.examined;
  }
  return { entries, resumeAfter: null };
}

/** Records, since an instant, of the calls that touched only this person, newest first. */
export async function listAuditOfPerson(
  { table, keys }: StoreContext,
  alias: string,
  since: Instant,
): Promise<AuditOfPerson> {
  const slice = await listItems(table, {
    index: 'gsi3',
    partitions: [keys.lists.auditOfPerson(alias)],
    between: [chronological(since), '~'],
    limit: EXAMINED_AT_MOST,
    after: null,
    backward: true,
  });
  const { entries, resumeAfter } = await fetchIndexedItems(table, slice);
  return {
    records: entries.map(({ value }) => fromAuditItem(value)),
    isComplete: resumeAfter === null,
  };
}

/** The months from `from` to `to`, newest first, starting at the month of the position. */
function monthsBetween(from: Instant, to: Instant, after: Position | null): string[] {
  const newest = after === null ? auditMonth(to) : after.slice(0, 'YYYY-MM'.length);
  const oldest = auditMonth(from);
  const months: string[] = [];
  for (let month = newest; month >= oldest; month = monthBefore(month)) months.push(month);
  return months;
}

function monthBefore(month: string): string {
  const firstDay = Date.parse(`${month}-01T00:00:00.000Z`);
  return auditMonth(firstDay - DAY_MS);
}

function meets(criteria: AuditCriteria, record: AuditRecord): boolean {
  const { operation, actor, outcome, isDryRun, subject } = criteria;
  return (
    (operation === null || record.operation === operation) &&
    (actor === null || record.actor === actor) &&
    (outcome === null || record.outcome === outcome) &&
    (isDryRun === null || record.isDryRun === isDryRun) &&
    (subject === null ||
      record.subjects.some(({ type, id }) => type === subject.type && id === subject.id))
  );
}
