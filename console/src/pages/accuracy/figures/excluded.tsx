import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/share-track.tsx';
import { percent, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { EXCLUSIONS } from '../words.ts';

/** Which outcomes could be judged, and why the others could not. */
export function ExcludedFigure({ report: { cases, excluded } }: { report: AccuracyFragment }) {
  const rows = [
    { name: 'Judged', reason: 'JUDGED', cases },
    ...excluded.map((one) => ({ name: EXCLUSIONS[one.reason], ...one })),
  ];
  const all = rows.reduce((sum, row) => sum + row.cases, 0);
  if (all === 0) return null;
  return (
    <FigureTable
      title="Which outcomes could be judged?"
      summary={
        excluded.length === 0
          ? 'Every outcome on record is judged.'
          : 'An outcome counts where the account had a score at that time. The others are counted by the first reason that applies.'
      }
      columns={['Outcome', '', 'Outcomes', 'Share']}
      rows={rows.map((row) => ({
        key: row.reason,
        says: `${wholeNumber(row.cases)} of ${wholeNumber(all)} outcomes (${percent((100 * row.cases) / all)}): ${row.name.toLowerCase()}.`,
        cells: [
          row.name,
          <ShareTrack key="track" value={(100 * row.cases) / all} />,
          wholeNumber(row.cases),
          percent((100 * row.cases) / all),
        ],
      }))}
      files={{
        name: 'accuracy-outcomes',
        data: rows.map(({ reason, cases: count }) => ({ outcome: reason, cases: count })),
      }}
    />
  );
}
