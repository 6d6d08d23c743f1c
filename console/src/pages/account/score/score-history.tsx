import { curveStepAfter } from 'd3-shape';
import { Band } from '../../../design/bands/band.tsx';
import { type TimePoint, TimeChart } from '../../../design/charts/time-chart.tsx';
import { dayName, points as shown } from '../../../format/format.ts';
import type { RoomRiskFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

type Point = RoomRiskFragment['trend']['points'][number];

const TICKS = [0, 30, 60, 100];

/** The score at the end of each day on which an answer came. */
export function ScoreHistory({ points }: { points: readonly Point[] }) {
  const known = points.flatMap(({ at, score }): TimePoint[] =>
    score == null ? [] : [{ at: Date.parse(at), value: score }],
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return null;
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
      <TimeChart points={known} ticks={TICKS} nameOf={shown} curve={curveStepAfter} />
      <details>
        <summary>{t('showTable')}</summary>
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col" className="number">
                {t('score')}
              </th>
              <th scope="col">{t('band')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, score, band }) => (
              <tr key={at}>
                <th scope="row">{dayName(at)}</th>
                <td className="number">{score == null ? '–' : shown(score)}</td>
                <td>
                  <Band band={band} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
