import type { Client } from 'urql';
import { type AllRows, allRows } from '../../api/all-rows.ts';
import { AccuracyCasesDocument } from '../../generated/graphql.ts';
import { columnsCsv, type CsvColumn } from '../../format/csv.ts';
import type { Case } from './cases.tsx';

const PAGE = 100;
const COLUMNS: readonly CsvColumn<Case>[] = [
  ['account', ({ account }) => account?.externalId],
  ['name', ({ account }) => account?.name],
  ['outcome', ({ kind }) => kind],
  ['decided on', ({ decidedOn }) => decidedOn],
  ['score then', ({ score }) => score],
  ['band then', ({ band }) => band],
  ['not scored', ({ exclusion }) => exclusion],
];

export function allCases(client: Client, job: string): Promise<AllRows<Case>> {
  return allRows(
    (after) =>
      client
        .query(
          AccuracyCasesDocument,
          { job, first: PAGE, after },
          { requestPolicy: 'network-only' },
        )
        .toPromise(),
    (data) => data.backtest?.caseList,
  );
}

export function casesCsv(cases: readonly Case[]): string {
  return columnsCsv(cases, COLUMNS);
}
