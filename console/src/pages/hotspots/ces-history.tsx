import { TimeChart } from '../../design/charts/time-chart.tsx';
import { FigureCard } from '../../design/figure/figure-card.tsx';
import { PlainTable } from '../../design/tables/plain-table.tsx';
import { dayName, percent, wholeNumber } from '../../format/format.ts';
import { historySummary } from './sentences.ts';
import { t } from './texts.ts';

interface CesHistoryProps {
  points: readonly Point[];
  /** Shown as marks on the chart. */
  launches: readonly { startedOn: string }[];
}

interface Point {
  asOf: string;
  ces?: number | null;
  respondents?: number | null;
}

const TICKS = [0, 50, 100];

/** The share that found the step difficult over time, as a chart and a table. */
export function CesHistory({ points, launches }: CesHistoryProps) {
  const known = points.flatMap(({ asOf, ces, respondents }) =>
    ces == null ? [] : [{ at: Date.parse(asOf), value: ces, respondents: respondents ?? 0 }],
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || first === last) {
    return <p className="muted">{t('noHistory')}</p>;
  }
  return (
    <FigureCard
      title={t('history')}
      summary={historySummary(known, launches)}
      files={{
        name: 'before-and-after',
        data: points.map(({ asOf, ces, respondents }) => ({
          [t('asOf')]: asOf,
          [t('difficultPercent')]: ces,
          [t('answeredColumn')]: respondents,
        })),
      }}
    >
      <TimeChart
        points={known}
        ticks={TICKS}
        nameOf={percent}
        marks={launches.map(({ startedOn }) => Date.parse(startedOn))}
      />
      <details>
        <summary>{t('showTable')}</summary>
        <PlainTable
          className="table-dense"
          columns={[
            { id: 'asOf', name: t('asOf'), isHead: true, show: ({ asOf }) => dayName(asOf) },
            {
              id: 'ces',
              name: t('findDifficult'),
              isNumber: true,
              show: ({ ces }) => (ces == null ? '–' : percent(ces)),
            },
            {
              id: 'respondents',
              name: t('answeredColumn'),
              isNumber: true,
              show: ({ respondents }) => (respondents == null ? '–' : wholeNumber(respondents)),
            },
          ]}
          rows={points}
          keyOf={({ asOf }) => asOf}
        />
      </details>
    </FigureCard>
  );
}
