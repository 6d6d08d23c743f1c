import type { Client } from 'urql';
import { type AllRows, allRows } from '../../api/all-rows.ts';
import {
  type AuditFilter,
  AuditLogDocument,
  type AuditRowFragment,
} from '../../generated/graphql.ts';
import { columnsCsv, type CsvColumn } from '../../format/csv.ts';

const PAGE = 100;

const COLUMNS: readonly CsvColumn<AuditRowFragment>[] = [
  ['at', ({ at }) => at],
  ['actor', ({ actor }) => actor],
  ['roles', ({ roles }) => roles.join(' ')],
  ['operation', ({ operation }) => operation],
  ['touched', ({ subjects }) => subjects.map(({ type, id }) => `${type}:${id}`).join(' ')],
  ['further touched', ({ furtherSubjects }) => furtherSubjects],
  ['dry run', ({ isDryRun }) => String(isDryRun)],
  ['purpose', ({ purpose }) => purpose],
  ['outcome', ({ outcome }) => outcome],
  ['codes', ({ codes }) => codes.join(' ')],
  ['request', ({ requestId }) => requestId],
];

/** Reads the records that match a filter. Each page read is logged. */
export function allAuditRecords(
  client: Client,
  filter: AuditFilter,
): Promise<AllRows<AuditRowFragment>> {
  return allRows(
    (after) =>
      client
        .query(AuditLogDocument, { filter, first: PAGE, after }, { requestPolicy: 'network-only' })
        .toPromise(),
    (data) => data.auditRecords,
  );
}

export function auditCsv(rows: readonly AuditRowFragment[]): string {
  return columnsCsv(rows, COLUMNS);
}
