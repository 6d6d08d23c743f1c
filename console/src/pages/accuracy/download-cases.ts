import type { Client } from 'urql';
import { saveFile } from '../../design/save-file.ts';
import { toCsv } from '../../format/csv.ts';
import { AccuracyCasesDocument, type AccuracyCasesQuery } from '../../generated/graphql.ts';

type CasePage = NonNullable<NonNullable<AccuracyCasesQuery['backtest']>['caseList']>;

const PAGE = 100;
const MAX_CASES = 5000;
const HEADER = [
  'account',
  'name',
  'outcome',
  'decided on',
  'score then',
  'band then',
  'not scored',
];

/** Saves every case, page by page. */
export async function downloadCases(client: Client, job: string): Promise<void> {
  const rows: (readonly unknown[])[] = [];
  let after: string | null = null;
  do {
    const { data }: { data?: AccuracyCasesQuery | undefined } = await client
      .query(AccuracyCasesDocument, { job, first: PAGE, after })
      .toPromise();
    const page: CasePage | null = data?.backtest?.caseList ?? null;
    for (const item of page?.nodes ?? []) {
      const { account, kind, decidedOn, score, band, exclusion } = item;
      rows.push([account?.externalId, account?.name, kind, decidedOn, score, band, exclusion]);
    }
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null && rows.length < MAX_CASES);
  saveFile('accuracy.csv', 'text/csv', toCsv([HEADER, ...rows]));
}
