import { bandWord } from '../../../design/band-words.ts';
import { Band } from '../../../design/band.tsx';
import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/share-track.tsx';
import { counted, oneDecimal, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';
import { kOfN, leftSentence, rangeOf, shareOf, shareWords } from '../words.ts';

type Bands = AccuracyFragment['bands'][number];

/** Who was flagged, and who left. */
export function FlaggedFigure({ report: { bands, precisionAt } }: { report: AccuracyFragment }) {
  const top = precisionAt.map(topSentence).filter((sentence) => sentence !== '');
  return (
    <FigureTable
      title="Of the accounts we flagged, how many left?"
      summary={['The dot is the share that left.', ...top].join(' ')}
      columns={['Band then', '', TERMS.precision, TERMS.interval, TERMS.recall]}
      rows={bands.map((one) => ({
        key: one.bands.join(),
        says: sentenceOf(one),
        cells: [
          <span key="bands" className="band-names">
            {one.bands.map((band) => (
              <Band key={band} band={band} />
            ))}
          </span>,
          <ShareTrack
            key="track"
            value={shareOf(one.precision)}
            interval={one.precision.interval}
          />,
          kOfN(one.precision),
          rangeOf(one.precision.interval),
          kOfN(one.recall),
        ],
      }))}
      files={{
        name: 'accuracy-by-band',
        data: bands.map(({ bands: names, precision, recall }) => ({
          bands: names.join(' or '),
          'flagged that left': precision.count,
          flagged: precision.of,
          'precision lower %': precision.interval?.lower,
          'precision upper %': precision.interval?.upper,
          'left that were flagged': recall.count,
          left: recall.of,
          'recall lower %': recall.interval?.lower,
          'recall upper %': recall.interval?.upper,
        })),
      }}
    />
  );
}

function sentenceOf({ bands, precision, recall }: Bands): string {
  const where = bands.map(bandWord).join(' or ');
  const found =
    recall.of === 0
      ? ''
      : ` Of the ${counted(recall.of, 'account')} that left, ${wholeNumber(recall.count)} had been flagged so (${shareWords(recall)}).`;
  return `${leftSentence(where, precision)}${found}`;
}

function topSentence({ k, expectedChurned, of }: AccuracyFragment['precisionAt'][number]): string {
  if (expectedChurned == null) return '';
  return `Of the ${wholeNumber(Math.min(k, of))} highest scores, ${oneDecimal(expectedChurned)} left.`;
}
