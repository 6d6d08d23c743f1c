import { bandWord } from '../../../design/bands/band-words.ts';
import { Band } from '../../../design/bands/band.tsx';
import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import { eitherOf, oneDecimal, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { kOfN, leftSentence, rangeOf, shareOf, shareWords } from '../words.ts';
import { t } from '../texts.ts';

type Bands = AccuracyFragment['bands'][number];

/** Which accounts were flagged, and which of them churned. */
export function FlaggedFigure({ report: { bands, precisionAt } }: { report: AccuracyFragment }) {
  const top = precisionAt.map(topSentence).filter((sentence) => sentence !== '');
  return (
    <FigureTable
      title={t('flagged.title')}
      summary={[t('flagged.summary'), ...top].join(' ')}
      columns={[t('flagged.band'), '', termOf('precision'), termOf('interval'), termOf('recall')]}
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
  const left = leftSentence(eitherOf(bands.map(bandWord)), precision);
  if (recall.of === 0) return left;
  const flagged = { flagged: wholeNumber(recall.count), percent: shareWords(recall) };
  return `${left} ${t('flagged.sentence', { left: recall.of, ...flagged })}`;
}

function topSentence({ k, expectedChurned, of }: AccuracyFragment['precisionAt'][number]): string {
  if (expectedChurned == null) return '';
  return t('flagged.top', {
    count: wholeNumber(Math.min(k, of)),
    left: oneDecimal(expectedChurned),
  });
}
