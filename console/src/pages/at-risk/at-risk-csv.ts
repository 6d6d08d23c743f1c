import { whyBack } from '../../design/snoozes/snooze-words.ts';
import type { CsvColumn } from '../../format/csv.ts';
import type { AtRiskRowFragment } from '../../generated/graphql.ts';
import { accountCsv } from '../../lists/export/account-csv.ts';
import { topReason, worstCompetitor } from './sentences.ts';

export const CSV_FILE = 'at-risk.csv';

const COLUMNS: readonly CsvColumn<AtRiskRowFragment>[] = [
  ['band', ({ band }) => band],
  ['score', ({ score }) => score],
  ['confidence', ({ confidence }) => confidence],
  ['responded', ({ respondentCount }) => respondentCount],
  ['contacts', ({ contactCount }) => contactCount],
  ['change over 90 days', ({ trend }) => trend.change],
  ['hardest step', (row) => topReason(row).step],
  ['best competitor', (row) => worstCompetitor(row)?.solution.name],
  ['threat', (row) => worstCompetitor(row)?.threat],
  ['snoozed until', ({ snooze }) => snooze?.snoozedUntil],
  ['assigned to', ({ assignee }) => assignee],
  ['back because', ({ snooze }) => backBecause(snooze)],
  ['summary', ({ summary }) => summary],
];

function backBecause(snooze: AtRiskRowFragment['snooze']): string | null {
  const returned = snooze?.returnedBecause;
  return returned ? whyBack(returned) : null;
}

export function atRiskCsv(
  rows: readonly AtRiskRowFragment[],
  shownFacts: readonly string[],
): string {
  return accountCsv(rows, ({ account }) => account, COLUMNS, shownFacts);
}
