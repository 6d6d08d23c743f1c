import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import { signed } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { termOf } from '../terms.ts';
import { kOfN, leftSentence, rangeOf, shareOf } from '../words.ts';
import { t } from '../texts.ts';

type Response = AccuracyFragment['byResponse'][number];

/** Churn by response: whether accounts without responses are at risk. */
export function CoverageFigure({ report: { byResponse } }: { report: AccuracyFragment }) {
  return (
    <FigureTable
      title={t('coverage.title')}
      summary={t('coverage.summary')}
      columns={[t('accountsColumn'), '', t('leftColumn'), termOf('interval'), t('coverage.beside')]}
      rows={byResponse.map((one) => ({
        key: one.response,
        says: sentenceOf(one),
        cells: [
          t(`responses.${one.response}`),
          <ShareTrack key="track" value={shareOf(one.churned)} interval={one.churned.interval} />,
          one.churned.of === 0 ? t('none') : kOfN(one.churned),
          rangeOf(one.churned.interval),
          one.difference ? t('coverage.points', { range: pointsOf(one.difference) }) : '–',
        ],
      }))}
      files={{
        name: 'accuracy-by-response',
        data: byResponse.map(({ response, churned, difference }) => ({
          accounts: response,
          left: churned.count,
          of: churned.of,
          'left lower %': churned.interval?.lower,
          'left upper %': churned.interval?.upper,
          'difference lower, points': difference?.lower,
          'difference upper, points': difference?.upper,
        })),
      }}
    />
  );
}

function pointsOf({ lower, upper }: { lower: number; upper: number }): string {
  return t('range', { lower: signed(lower), upper: signed(upper) });
}

function sentenceOf({ response, churned, difference }: Response): string {
  const left = leftSentence(t(`responses.${response}`), churned);
  if (!difference) return left;
  const differs = difference.lower > 0 ? 'more' : difference.upper < 0 ? 'less' : 'same';
  return `${left} ${t(`coverage.${differs}`, { range: pointsOf(difference) })}`;
}
