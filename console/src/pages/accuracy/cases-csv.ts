import type { Client } from 'urql';
import { type AllRows, allRows } from '../../api/all-rows.ts';
import { toCsv } from '../../format/csv.ts';
import { AccuracyCasesDocument } from '../../generated/graphql.ts';
import type { Case } from './cases.tsx';

const PAGE = 100;
const HEADER = [
  'account',
  'name',
  'outcome',
  'decided on',
  'score then',
  'band then',
  'not scored',
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
  const rows = cases.map(({ account, kind, decidedOn, score, band, exclusion }) => [
    ...[account?.externalId, account?.name],
    ...[kind, decidedOn, score, band, exclusion],
  ]);
  return toCsv([HEADER, ...rows]);
}
