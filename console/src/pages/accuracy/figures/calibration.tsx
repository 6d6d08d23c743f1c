import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/share-track.tsx';
import { percent, points } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';
import { kOfN, rangeOf, shareOf, shareWords } from '../words.ts';

type Bin = AccuracyFragment['calibration'][number];

/** What was said and what happened. */
export function CalibrationFigure({ report }: { report: AccuracyFragment }) {
  const { calibration, brier, brierBaseRate } = report;
  if (calibration.length === 0) return null;
  return (
    <FigureTable
      title="How many leave at each score?"
      summary={`The dot is the share that left, the ring the score. They need not meet until the score is calibrated. ${skillSentence(report)}`}
      columns={['Score said', '', 'Left', TERMS.interval]}
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
          `${kOfN(bin.churned)} (${shareWords(bin.churned)})`,
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
  const fits = isWithin ? 'which fits' : 'which does not fit';
  return (
    `Of the ${churned.of} accounts with scores around ${points(meanScore)}, ${churned.count} left: ${shareWords(churned)}. ` +
    `Of many such accounts, most likely ${rangeOf(interval)} would; the score said ${percent(meanScore)}, ${fits}.`
  );
}

/** What the score, read as a probability, is worth beside the average. */
function skillSentence({ brier, brierBaseRate }: AccuracyFragment): string {
  if (brier == null || !brierBaseRate) return '';
  const skill = 100 * (1 - brier / brierBaseRate);
  const figures = `(Brier skill ${percent(skill)})`;
  return skill > 0
    ? `It comes closer to what happened than the same average for every account ${figures}.`
    : `The same average for every account would come closer to what happened ${figures}.`;
}
