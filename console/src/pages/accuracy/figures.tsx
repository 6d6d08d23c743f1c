import { Band } from '../../design/band.tsx';
import { percent, points } from '../../format/format.ts';
import type { AccuracyFragment } from '../../generated/graphql.ts';
import { FigureTable } from '../../design/figure-table.tsx';
import { ShareTrack } from '../../design/share-track.tsx';
import { kOfN, shareOf, verdictWords } from './words.ts';

type Report = { report: AccuracyFragment };

/** How often the higher score left first: over all, and by segment. */
export function OrderFigure({ report }: Report) {
  const { auc, aucInterval, verdict, churned, cases, segments } = report;
  const all = {
    name: 'All accounts',
    auc,
    aucInterval,
    verdict,
    churned: { count: churned, of: cases },
  };
  const groups = [
    all,
    ...segments.map((group) => ({ ...group, name: group.name ?? 'No segment' })),
  ];
  return (
    <FigureTable
      title="Of two accounts, how often did the one that left have the higher score?"
      summary="50 % is chance, the dashed line; 100 % would be perfect. The bar is the 95 % interval."
      columns={['Accounts', '', 'How often', 'Left', 'What it says']}
      rows={groups.map((group) => ({
        key: group.name,
        cells: [
          group.name,
          <ShareTrack
            key="track"
            value={group.auc == null ? null : 100 * group.auc}
            interval={scaled(group.aucInterval)}
            reference={50}
          />,
          group.auc == null ? '–' : percent(100 * group.auc),
          `${group.churned.count} of ${group.churned.of}`,
          verdictWords(group.verdict),
        ],
      }))}
    />
  );
}

/** Who was flagged, and who left. */
export function FlaggedFigure({ report: { bands, precisionAt } }: Report) {
  const rows = bands.map(({ bands: names, precision, recall }) => ({
    key: names.join(),
    cells: [
      <span key="bands" className="band-names">
        {names.map((band) => (
          <Band key={band} band={band} />
        ))}
      </span>,
      <ShareTrack key="track" value={shareOf(precision)} interval={precision.interval} />,
      kOfN(precision),
      kOfN(recall),
    ],
  }));
  const top = precisionAt.map(({ k, expectedChurned, of }) =>
    expectedChurned == null
      ? ''
      : ` Of the ${of < k ? of : k} highest scores, ${points(expectedChurned)} left.`,
  );
  return (
    <FigureTable
      title="Who was flagged, and who left?"
      summary={`The dot is the share of flagged accounts that left.${top.join('')}`}
      columns={['Band', '', 'Flagged that left', 'Left that were flagged']}
      rows={rows}
    />
  );
}

/** What was said and what happened. */
export function CalibrationFigure({ report: { calibration } }: Report) {
  if (calibration.length === 0) return null;
  return (
    <FigureTable
      title="Does a score of 40 mean that 40 % leave?"
      summary="The dot is the share that left, the ring what the score said. They meet once the score is calibrated."
      columns={['Score', '', 'Left']}
      rows={calibration.map(({ meanScore, churned }, at) => ({
        key: String(at),
        cells: [
          points(meanScore),
          <ShareTrack
            key="track"
            value={shareOf(churned)}
            interval={churned.interval}
            other={meanScore}
          />,
          kOfN(churned),
        ],
      }))}
    />
  );
}

function scaled(interval: { lower: number; upper: number } | null | undefined) {
  return interval && { lower: 100 * interval.lower, upper: 100 * interval.upper };
}
