import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { percent, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { kOfN, kOfNWords, shareWords } from '../words.ts';
import { LeadChart } from './lead-chart.tsx';
import { t } from '../texts.ts';

type LeadTime = AccuracyFragment['leadTimes'][number];

/** How early churned accounts were at high risk. */
export function LeadFigure({ report }: { report: AccuracyFragment }) {
  const { leadTimes } = report;
  return (
    <FigureTable
      title={t('lead.title')}
      summary={[t('lead.summary'), earlySentence(report)].join(' ')}
      chart={(at) => <LeadChart leadTimes={leadTimes} markedAt={at} />}
      columns={[t('lead.days'), t('lead.left'), t('lead.stayed'), termOf('auc')]}
      rows={leadTimes.map((one) => ({
        key: String(one.daysBefore),
        says: sentenceOf(one),
        cells: [
          wholeNumber(one.daysBefore),
          kOfNWords(one.churnedHigh),
          kOfNWords(one.keptHigh),
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
  const early = middle == null ? t('lead.none') : t('lead.half', { days: Math.round(middle) });
  return `${early} ${t('lead.neverFlagged', { share: kOfN(neverFlagged) })}`;
}

function sentenceOf({ daysBefore, churnedHigh, keptHigh, auc }: LeadTime): string {
  const sentence = t('lead.sentence', {
    days: daysBefore,
    left: kOfN(churnedHigh),
    leftPercent: shareWords(churnedHigh),
    stayed: kOfN(keptHigh),
    stayedPercent: shareWords(keptHigh),
  });
  return auc == null ? sentence : `${sentence} ${t('lead.order', { percent: percent(100 * auc) })}`;
}
