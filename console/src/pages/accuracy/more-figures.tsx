import { counted, oneDecimal, percent, signed, wholeNumber } from '../../format/format.ts';
import type { AccuracyFragment } from '../../generated/graphql.ts';
import { FigureTable } from '../../design/figure-table.tsx';
import { ShareTrack } from '../../design/share-track.tsx';
import { EXCLUSIONS, kOfN, RESPONSES, shareOf } from './words.ts';

type Report = { report: AccuracyFragment };

/** How much more often each tenth of the scores left. */
export function LiftFigure({ report: { deciles } }: Report) {
  if (deciles.length === 0) return null;
  const most = Math.max(...deciles.map(({ lift }) => lift ?? 0), 1);
  return (
    <FigureTable
      title="Did the highest scores leave most often?"
      summary="Accounts in ten groups by score. 1× is as often as all accounts together, the dashed line."
      columns={['Tenth', '', 'As often as all', 'Left']}
      rows={deciles.map(({ decile, lift, churned, cases }) => ({
        key: String(decile),
        cells: [
          decile === 1 ? '1, highest' : decile === 10 ? '10, lowest' : String(decile),
          <Bar key="bar" share={(100 * (lift ?? 0)) / most} reference={100 / most} />,
          lift == null ? '–' : `${oneDecimal(lift)}×`,
          `${oneDecimal(churned)} of ${wholeNumber(cases)}`,
        ],
      }))}
    />
  );
}

function Bar({ share, reference }: { share: number; reference: number }) {
  return (
    <svg className="share-track" height={24} aria-hidden="true">
      <rect x={0} y={5} width={`${share}%`} height={14} rx={3} fill="var(--accent)" />
      <line
        x1={`${reference}%`}
        x2={`${reference}%`}
        y1={0}
        y2={24}
        stroke="var(--muted)"
        strokeDasharray="3 2"
      />
    </svg>
  );
}

/** How early accounts that left were at high risk. */
export function LeadFigure({ report: { leadTimes, leadDays, neverFlagged } }: Report) {
  const [, middle] = leadDays;
  const early =
    middle == null
      ? 'No account that left was flagged.'
      : `Half of those that were flagged had been for ${counted(middle, 'day')} or more.`;
  return (
    <FigureTable
      title="How early did it show?"
      summary={`Share at high risk: the dot those that left, the ring those that stayed. ${early} Never flagged: ${kOfN(neverFlagged)}.`}
      columns={['Days before', '', 'Left', 'Stayed', 'Higher score left']}
      rows={leadTimes.map(({ daysBefore, churnedHigh, keptHigh, auc }) => ({
        key: String(daysBefore),
        cells: [
          wholeNumber(daysBefore),
          <ShareTrack key="track" value={shareOf(churnedHigh)} other={shareOf(keptHigh)} />,
          kOfN({ ...churnedHigh, interval: null }),
          kOfN({ ...keptHigh, interval: null }),
          auc == null ? '–' : percent(100 * auc),
        ],
      }))}
    />
  );
}

/** Whether silence hides risk, and which outcomes could not be scored. */
export function CoverageFigure({ report: { byResponse, excluded } }: Report) {
  const left = excluded.map(({ reason, cases }) => `${EXCLUSIONS[reason]}: ${cases}.`).join(' ');
  return (
    <FigureTable
      title="Did silent accounts leave more often?"
      summary={left === '' ? 'Every outcome is scored.' : `Not scored: ${left}`}
      columns={['Accounts', '', 'Left', 'Against responded']}
      rows={byResponse.map(({ response, churned, difference }) => ({
        key: response,
        cells: [
          RESPONSES[response],
          <ShareTrack key="track" value={shareOf(churned)} interval={churned.interval} />,
          churned.of === 0 ? 'none' : kOfN(churned),
          difference
            ? `${signed(difference.lower)}\u00a0to\u00a0${signed(difference.upper)} points`
            : '–',
        ],
      }))}
    />
  );
}
