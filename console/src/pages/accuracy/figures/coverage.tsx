import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/share-track.tsx';
import { signed } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { TERMS } from '../terms.ts';
import { kOfN, leftSentence, rangeOf, RESPONSES, shareOf } from '../words.ts';

type Response = AccuracyFragment['byResponse'][number];

/** Whether silence hides risk. */
export function CoverageFigure({ report: { byResponse } }: { report: AccuracyFragment }) {
  return (
    <FigureTable
      title="Did silent accounts leave more often?"
      summary="The dot is the share that left. An account that says nothing is not safe: compare it with those that responded."
      columns={['Accounts', '', 'Left', TERMS.interval, 'Beside responded']}
      rows={byResponse.map((one) => ({
        key: one.response,
        says: sentenceOf(one),
        cells: [
          RESPONSES[one.response],
          <ShareTrack key="track" value={shareOf(one.churned)} interval={one.churned.interval} />,
          one.churned.of === 0 ? 'none' : kOfN(one.churned),
          rangeOf(one.churned.interval),
          one.difference ? `${pointsOf(one.difference)} points` : '–',
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
  return `${signed(lower)}\u00a0to\u00a0${signed(upper)}`;
}

function sentenceOf({ response, churned, difference }: Response): string {
  const left = leftSentence(RESPONSES[response], churned);
  if (!difference) return left;
  const differs =
    difference.lower > 0
      ? 'clearly more often than'
      : difference.upper < 0
        ? 'clearly less often than'
        : 'not clearly more or less often than';
  return `${left} That is ${differs} accounts that responded (${pointsOf(difference)} percentage points).`;
}
