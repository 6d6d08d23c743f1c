import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { Band } from '../../design/band.tsx';
import { dayName, points as shown } from '../../format/format.ts';
import type { RoomRiskFragment } from '../../generated/graphql.ts';

type Point = RoomRiskFragment['trend']['points'][number];

interface Known {
  at: number;
  score: number;
}

const WIDTH = 1100;
const HEIGHT = 200;
const MARGIN = { left: 36, right: 16, top: 12, bottom: 26 };

/** The score at the end of each day on which an answer came. */
export function ScoreHistory({ points }: { points: readonly Point[] }) {
  const known = points.flatMap(({ at, score }): Known[] =>
    score == null ? [] : [{ at: Date.parse(at), score }],
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return null;
  return (
    <figure className="card stack">
      <h2>History</h2>
      <figcaption className="muted">
        From {shown(first.score)} in {dayName(new Date(first.at).toISOString())} to{' '}
        {shown(last.score)} now: 0 is safe, 100 is danger.
      </figcaption>
      <Chart known={known} />
      <details>
        <summary>The same as a table</summary>
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className="number">
                Score
              </th>
              <th scope="col">Band</th>
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

function Chart({ known }: { known: readonly Known[] }) {
  const times = known.map(({ at }) => at);
  const x = scaleUtc(
    [new Date(Math.min(...times)), new Date(Math.max(...times))],
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const y = scaleLinear([0, 100], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line<Known>(
    ({ at }) => x(at),
    ({ score }) => y(score),
  ).curve(curveStepAfter)(known);
  return (
    <div className="history-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" aria-hidden="true">
        {[0, 30, 60, 100].map((tick) => (
          <g key={tick}>
            <line
              x1={MARGIN.left}
              x2={WIDTH - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
              stroke="var(--line)"
            />
            <text x={MARGIN.left - 8} y={y(tick) + 4} textAnchor="end" className="axis-label">
              {tick}
            </text>
          </g>
        ))}
        {x.ticks(6).map((tick) => (
          <text
            key={tick.getTime()}
            x={x(tick)}
            y={HEIGHT - 6}
            textAnchor="middle"
            className="axis-label"
          >
            {dayName(tick.toISOString())}
          </text>
        ))}
        <path d={path ?? ''} fill="none" stroke="var(--accent)" strokeWidth={2} />
        {known.map(({ at, score }) => (
          <circle key={at} cx={x(at)} cy={y(score)} r={3.5} fill="var(--accent)" />
        ))}
      </svg>
    </div>
  );
}
