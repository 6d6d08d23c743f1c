import type { Client } from 'urql';
import { type AllRows, allRows } from '../../api/all-rows.ts';
import { toCsv } from '../../format/csv.ts';
import {
  type AuditFilter,
  AuditLogDocument,
  type AuditRowFragment,
} from '../../generated/graphql.ts';

const PAGE = 100;

const COLUMNS: readonly (readonly [string, (row: AuditRowFragment) => unknown])[] = [
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
  const header = COLUMNS.map(([name]) => name);
  return toCsv([header, ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]);
}
