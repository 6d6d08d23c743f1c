import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { counted, percent, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';
import { kOfN, shareWords } from '../words.ts';
import { LeadChart } from './lead-chart.tsx';

type LeadTime = AccuracyFragment['leadTimes'][number];

/** How early accounts that left were at high risk. */
export function LeadFigure({ report }: { report: AccuracyFragment }) {
  const { leadTimes } = report;
  return (
    <FigureTable
      title="How early did we see it coming?"
      summary={`Share of accounts at high risk, in the months before the decision. ${earlySentence(report)}`}
      chart={(at) => <LeadChart leadTimes={leadTimes} markedAt={at} />}
      columns={['Days before', 'Left, and high', 'Stayed, and high', TERMS.auc]}
      rows={leadTimes.map((one) => ({
        key: String(one.daysBefore),
        says: sentenceOf(one),
        cells: [
          wholeNumber(one.daysBefore),
          `${kOfN(one.churnedHigh)} (${shareWords(one.churnedHigh)})`,
          `${kOfN(one.keptHigh)} (${shareWords(one.keptHigh)})`,
          one.auc == null ? '–' : percent(100 * one.auc),
        ],
      }))}
      files={{
        name: 'accuracy-lead-time',
        data: leadTimes.map(({ daysBefore, churnedHigh, keptHigh, auc }) => ({
          'days before': daysBefore,
          'left, high': churnedHigh.count,
          left: churnedHigh.of,
          'stayed, high': keptHigh.count,
          stayed: keptHigh.of,
          auc,
        })),
      }}
    />
  );
}

function earlySentence({ leadDays: [, middle], neverFlagged }: AccuracyFragment): string {
  const early =
    middle == null
      ? 'No account that left was at high or medium risk when it decided.'
      : `Half of the accounts that were at high or medium risk when they decided to leave had been for ${counted(middle, 'day')} or more.`;
  return `${early} ${kOfN(neverFlagged)} that left were not flagged at that time.`;
}

function sentenceOf({ daysBefore, churnedHigh, keptHigh, auc }: LeadTime): string {
  const when =
    daysBefore === 0 ? 'On the day of the decision' : `${counted(daysBefore, 'day')} before`;
  const order =
    auc == null
      ? ''
      : ` Of two accounts, the one that left had the higher score ${percent(100 * auc)} of the time.`;
  return (
    `${when}, ${kOfN(churnedHigh)} accounts that left were at high risk (${shareWords(churnedHigh)}), ` +
    `and ${kOfN(keptHigh)} that stayed (${shareWords(keptHigh)}).${order}`
  );
}
