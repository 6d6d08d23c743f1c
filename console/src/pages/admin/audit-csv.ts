import { columnsCsv, type CsvColumn } from '../../format/csv.ts';
import type { AuditRowFragment } from '../../generated/graphql.ts';

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

export function auditCsv(rows: readonly AuditRowFragment[]): string {
  return columnsCsv(rows, COLUMNS);
}
