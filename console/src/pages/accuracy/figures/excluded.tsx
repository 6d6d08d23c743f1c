import { FigureTable } from '../../../design/figure/figure-table.tsx';
import { ShareTrack } from '../../../design/bands/share-track.tsx';
import { percent, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

/** How many outcomes were included, and why others were excluded. */
export function ExcludedFigure({ report: { cases, excluded } }: { report: AccuracyFragment }) {
  const rows = [
    { name: t('excluded.judged'), reason: 'JUDGED', cases },
    ...excluded.map((one) => ({ name: t(`exclusions.${one.reason}`), ...one })),
  ];
  const all = rows.reduce((sum, row) => sum + row.cases, 0);
  if (all === 0) return null;
  return (
    <FigureTable
      title={t('excluded.title')}
      summary={excluded.length === 0 ? t('excluded.all') : t('excluded.summary')}
      columns={[t('excluded.outcome'), '', t('excluded.outcomes'), t('excluded.share')]}
      rows={rows.map((row) => ({
        key: row.reason,
        says: t('excluded.sentence', {
          cases: wholeNumber(row.cases),
          all: wholeNumber(all),
          percent: percent((100 * row.cases) / all),
          reason: row.name,
        }),
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
