import { at, column, type Column, listAt } from '../cells.ts';
import type { ExportSpec } from './export-spec.ts';

/** One row per step of the job, ordered by rank. */
export const HOTSPOTS: ExportSpec = {
  list: { field: 'churnHotspots', args: 'job: { key: $job }' },
  first: null,
  selection: `step { key statement position } rank isSuppressed ces struggle interval { lower upper }
    difficult easy respondents effectiveRespondents aboutConsumption accounts accountsDifficult
    reasons { reason share { count of } }
    riskWeightedArr { amount currencyCode } arrSavedIfEasy { amount currencyCode }
    marketCes lead bestCompetitor { solution { name } ces } leapfrogGap quadrant`,
  columns: [
    column('rank'),
    column('step', 'step.key'),
    column('stepStatement', 'step.statement'),
    column('position', 'step.position'),
    column('ces'),
    column('cesLower', 'interval.lower'),
    column('cesUpper', 'interval.upper'),
    column('struggle'),
    column('difficult'),
    column('easy'),
    column('respondents'),
    column('effectiveRespondents'),
    column('aboutConsumption'),
    column('accounts'),
    column('accountsDifficult'),
    column('riskWeightedArr', 'riskWeightedArr.amount'),
    column('arrSavedIfEasy', 'arrSavedIfEasy.amount'),
    {
      name: 'currencyCode',
      cell: (row) =>
        column('', 'riskWeightedArr.currencyCode').cell(row) ??
        column('', 'arrSavedIfEasy.currencyCode').cell(row),
    },
    column('marketCes'),
    column('lead'),
    column('bestCompetitor', 'bestCompetitor.solution.name'),
    column('bestCompetitorCes', 'bestCompetitor.ces'),
    column('leapfrogGap'),
    column('quadrant'),
    column('isSuppressed'),
    {
      name: 'reasonsGiven',
      // Null if reasons are hidden; 0 if none were given.
      cell: (row) =>
        at(row, 'reasons') === null ? null : (column('', 'reasons.0.share.of').cell(row) ?? 0),
    },
    reason('reasonSlow', 'SLOW'),
    reason('reasonInaccurate', 'INACCURATE'),
    reason('reasonHardToUse', 'HARD_TO_USE'),
    reason('reasonOther', 'OTHER'),
  ],
};

/** The number of respondents who gave a reason. */
function reason(name: string, wanted: string): Column {
  const count = column(name, 'share.count');
  return {
    name,
    cell: (row) =>
      count.cell(listAt(row, 'reasons').find((given) => at(given, 'reason') === wanted)),
  };
}
