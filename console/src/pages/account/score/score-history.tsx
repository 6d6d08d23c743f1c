import { curveStepAfter } from 'd3-shape';
import { useQuery } from 'urql';
import { Band } from '../../../design/bands/band.tsx';
import { type TimePoint, TimeChart } from '../../../design/charts/time-chart.tsx';
import { PlainTable } from '../../../design/tables/plain-table.tsx';
import { dayName, points as shown } from '../../../format/format.ts';
import {
  AccountLaunchesDocument,
  type AccountLaunchesQuery,
  type AccountPageRiskFragment,
} from '../../../generated/graphql.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { t } from '../texts.ts';

type Point = AccountPageRiskFragment['trend']['points'][number];

const TICKS = [0, 30, 60, 100];

interface ScoreHistoryProps {
  externalId: string;
  points: readonly Point[];
}

/** The score at the end of each day with a new answer, with the launches for steps that were rated. */
export function ScoreHistory({ externalId, points }: ScoreHistoryProps) {
  const { job } = useAppContext();
  const [{ data }] = useQuery({ query: AccountLaunchesDocument, variables: { externalId, job } });
  const known = points.flatMap(({ at, score }): TimePoint[] =>
    score == null ? [] : [{ at: Date.parse(at), value: score }],
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return null;
  const launches = launchesIn(data).filter(
    ({ at }) => Date.parse(at) >= first.at && Date.parse(at) <= last.at,
  );
  return (
    <figure className="card stack">
      <h2>{t('history')}</h2>
      <figcaption className="muted">
        {t('historySummary', {
          from: shown(first.value),
          day: dayName(new Date(first.at).toISOString()),
          to: shown(last.value),
        })}
      </figcaption>
      <TimeChart
        points={known}
        ticks={TICKS}
        nameOf={shown}
        curve={curveStepAfter}
        marks={launches.map(({ at }) => Date.parse(at))}
      />
      {launches.length === 0 ? null : (
        <ul className="label" aria-label={t('launches')}>
          {launches.map(({ at, statement, note }) => (
            <li key={`${at} ${statement}`}>
              <span aria-hidden="true">⚑</span>{' '}
              {note
                ? t('launchNoted', { day: dayName(at), step: statement, note })
                : t('launch', { day: dayName(at), step: statement })}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('showTable')}</summary>
        <PlainTable
          className="table-dense"
          columns={[
            { id: 'day', name: t('day'), isHead: true, show: ({ at }) => dayName(at) },
            {
              id: 'score',
              name: t('score'),
              isNumber: true,
              show: ({ score }) => (score == null ? '–' : shown(score)),
            },
            { id: 'band', name: t('band'), show: ({ band }) => <Band band={band} /> },
          ]}
          rows={points}
          keyOf={({ at }) => at}
        />
      </details>
    </figure>
  );
}

function launchesIn(data: AccountLaunchesQuery | undefined) {
  const events = data?.account?.timeline?.nodes ?? [];
  return events.filter((event) => event.__typename === 'LaunchEvent');
}
