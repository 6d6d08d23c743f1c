import type { Client } from 'urql';
import { type AllRows, allRows } from '../../api/all-rows.ts';
import { whyBack } from '../../design/snoozes/snooze-words.ts';
import { toCsv } from '../../format/csv.ts';
import {
  AtRiskDocument,
  type AtRiskQueryVariables,
  type AtRiskRowFragment,
} from '../../generated/graphql.ts';
import { topReason, worstCompetitor } from './sentences.ts';

const PAGE = 100;

const COLUMNS: readonly (readonly [string, (row: AtRiskRowFragment) => unknown])[] = [
  ['account', ({ account }) => account.externalId],
  ['name', ({ account }) => account.name],
  ['segment', ({ account }) => account.segment],
  ['band', ({ band }) => band],
  ['score', ({ score }) => score],
  ['confidence', ({ confidence }) => confidence],
  ['responded', ({ respondentCount }) => respondentCount],
  ['contacts', ({ contactCount }) => contactCount],
  ['change over 90 days', ({ trend }) => trend.change],
  ['hardest step', (row) => topReason(row).step],
  ['best competitor', (row) => worstCompetitor(row)?.solution.name],
  ['threat', (row) => worstCompetitor(row)?.threat],
  ['ARR', ({ account }) => account.arr?.amount],
  ['currency', ({ account }) => account.arr?.currencyCode],
  ['renews', ({ account }) => account.renewalDate],
  ['owner', ({ account }) => account.ownerEmail],
  ['snoozed until', ({ snooze }) => snooze?.snoozedUntil],
  ['assigned to', ({ assignee }) => assignee],
  ['back because', ({ snooze }) => backBecause(snooze)],
  ['summary', ({ summary }) => summary],
];

function backBecause(snooze: AtRiskRowFragment['snooze']): string | null {
  const returned = snooze?.returnedBecause;
  return returned ? whyBack(returned) : null;
}

/** Reads the list as filtered and sorted. */
export function allAtRisk(
  client: Client,
  wanted: Omit<AtRiskQueryVariables, 'first' | 'after'>,
): Promise<AllRows<AtRiskRowFragment>> {
  return allRows(
    (after) =>
      client
        .query(AtRiskDocument, { ...wanted, first: PAGE, after }, { requestPolicy: 'network-only' })
        .toPromise(),
    (data) => data.atRiskAccounts,
  );
}

export function atRiskCsv(rows: readonly AtRiskRowFragment[]): string {
  const header = COLUMNS.map(([name]) => name);
  return toCsv([header, ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]);
}
