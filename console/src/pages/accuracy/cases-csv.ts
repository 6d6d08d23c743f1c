import { columnsCsv, type CsvColumn } from '../../format/csv.ts';
import type { Case } from './cases.tsx';

const COLUMNS: readonly CsvColumn<Case>[] = [
  ['account', ({ account }) => account?.externalId],
  ['name', ({ account }) => account?.name],
  ['outcome', ({ kind }) => kind],
  ['decided on', ({ decidedOn }) => decidedOn],
  ['score then', ({ score }) => score],
  ['band then', ({ band }) => band],
  ['not scored', ({ exclusion }) => exclusion],
];

export function casesCsv(cases: readonly Case[]): string {
  return columnsCsv(cases, COLUMNS);
}
