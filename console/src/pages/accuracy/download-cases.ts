import type { Client } from 'urql';
import { allRows } from '../../api/all-rows.ts';
import { saveFile } from '../../design/messages/save-file.ts';
import { toCsv } from '../../format/csv.ts';
import { AccuracyCasesDocument } from '../../generated/graphql.ts';

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

/** Downloads the cases, up to 5,000. Returns how many there are in the file. */
export async function downloadCases(client: Client, job: string): Promise<number> {
  const cases = await allRows(async (after) => {
    const { data } = await client
      .query(AccuracyCasesDocument, { job, first: PAGE, after })
      .toPromise();
    return data?.backtest?.caseList;
  });
  const rows = cases.map(({ account, kind, decidedOn, score, band, exclusion }) => [
    ...[account?.externalId, account?.name],
    ...[kind, decidedOn, score, band, exclusion],
  ]);
  saveFile('accuracy.csv', 'text/csv', toCsv([HEADER, ...rows]));
  return rows.length;
}
