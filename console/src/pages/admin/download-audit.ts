import type { Client } from 'urql';
import { allRows } from '../../api/all-rows.ts';
import { saveFile } from '../../design/messages/save-file.ts';
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

/**
 * Downloads the filtered log, up to 5,000 records, and returns how many there are. Each page read is logged.
 */
export async function downloadAudit(client: Client, filter: AuditFilter): Promise<number> {
  const rows = await allRows(async (after) => {
    const variables = { filter, first: PAGE, after };
    const { data } = await client
      .query(AuditLogDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    return data?.auditRecords;
  });
  const lines = rows.map((row) => COLUMNS.map(([, cell]) => cell(row)));
  const header = COLUMNS.map(([name]) => name);
  saveFile('audit-log.csv', 'text/csv', toCsv([header, ...lines]));
  return rows.length;
}
