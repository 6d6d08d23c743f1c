import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { dayName, monthName, percent } from '../../format/format.ts';

interface Point {
  asOf: string;
  ces?: number | null;
  respondents?: number | null;
}

interface Known {
  at: number;
  ces: number;
}

const WIDTH = 720;
const HEIGHT = 220;
const MARGIN = { left: 44, right: 16, top: 12, bottom: 28 };

/** How many found the step difficult, over time, with the same as a table. */
export function CesHistory({ points }: { points: readonly Point[] }) {
  const known = points.flatMap(({ asOf, ces }): Known[] =>
    ces == null ? [] : [{ at: Date.parse(asOf), ces }],
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || first === last) {
    return <p className="muted">There is no history yet: a point is kept every week.</p>;
  }
  return (
    <figure className="card chart">
      <h2>Before and after</h2>
      <figcaption className="muted">{summaryOf(first, last)}</figcaption>
      <Chart known={known} />
      <details>
        <summary>The same as a table</summary>
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">As of</th>
              <th scope="col" className="number">
                Find it difficult
              </th>
              <th scope="col" className="number">
                Answered
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ asOf, ces, respondents }) => (
              <tr key={asOf}>
                <th scope="row">{dayName(asOf)}</th>
                <td className="number">{ces == null ? '–' : percent(ces)}</td>
                <td className="number">{respondents ?? '–'}</td>
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
    ({ ces }) => y(ces),
  )(known);
  return (
    <div className="chart-scroll">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" aria-hidden="true">
        {[0, 50, 100].map((tick) => (
          <g key={tick}>
            <line
              x1={MARGIN.left}
              x2={WIDTH - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
              stroke="var(--line)"
            />
            <text x={MARGIN.left - 8} y={y(tick) + 4} textAnchor="end" className="chart-label">
              {percent(tick)}
            </text>
          </g>
        ))}
        {x.ticks(6).map((tick) => (
          <text
            key={tick.getTime()}
            x={x(tick)}
            y={HEIGHT - 8}
            textAnchor="middle"
            className="chart-label"
          >
            {dayName(tick.toISOString())}
          </text>
        ))}
        <path d={path ?? ''} fill="none" stroke="var(--accent)" strokeWidth={2} />
        {known.map(({ at, ces }) => (
          <circle key={at} cx={x(at)} cy={y(ces)} r={3} fill="var(--accent)" />
        ))}
      </svg>
    </div>
  );
}

function summaryOf(first: Known, last: Known): string {
  const from = new Date(first.at).toISOString();
  const change = last.ces - first.ces;
  const became = Math.abs(change) < 1 ? 'stayed at' : change > 0 ? 'rose to' : 'fell to';
  return `From ${percent(first.ces)} in ${monthName(from)} it ${became} ${percent(last.ces)}.`;
}
