import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import { percent, points, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { kOfNWords, rangeOf, shareOf, shareWords } from '../words.ts';
import { t } from '../texts.ts';

type Bin = AccuracyFragment['calibration'][number];

/** Predicted and observed churn. */
export function CalibrationFigure({ report }: { report: AccuracyFragment }) {
  const { calibration, brier, brierBaseRate } = report;
  if (calibration.length === 0) return null;
  return (
    <FigureTable
      title={t('calibration.title')}
      summary={[t('calibration.summary'), skillSentence(report)].join(' ')}
      columns={[t('calibration.said'), '', t('leftColumn'), termOf('interval')]}
      rows={calibration.map((bin) => ({
        key: String(bin.meanScore),
        says: sentenceOf(bin),
        cells: [
          points(bin.meanScore),
          <ShareTrack
            key="track"
            value={shareOf(bin.churned)}
            interval={bin.churned.interval}
            other={bin.meanScore}
          />,
          kOfNWords(bin.churned),
          rangeOf(bin.churned.interval),
        ],
      }))}
      files={{
        name: 'accuracy-calibration',
        data: calibration.map(({ meanScore, churned }) => ({
          'mean score': meanScore,
          left: churned.count,
          of: churned.of,
          'left lower %': churned.interval?.lower,
          'left upper %': churned.interval?.upper,
          'brier score of all': brier,
          'brier score of the base rate': brierBaseRate,
        })),
      }}
    />
  );
}

function sentenceOf({ meanScore, churned }: Bin): string {
  const { interval } = churned;
  const isWithin = interval && meanScore >= interval.lower && meanScore <= interval.upper;
  return t(isWithin ? 'calibration.fits' : 'calibration.doesNotFit', {
    of: wholeNumber(churned.of),
    score: points(meanScore),
    left: wholeNumber(churned.count),
    percent: shareWords(churned),
    range: rangeOf(interval),
    said: percent(meanScore),
  });
}

/** How much better the score predicts as a probability than the average rate does. */
function skillSentence({ brier, brierBaseRate }: AccuracyFragment): string {
  if (brier == null || !brierBaseRate) return '';
  const skill = 100 * (1 - brier / brierBaseRate);
  return t(skill > 0 ? 'calibration.better' : 'calibration.worse', { skill: percent(skill) });
}
