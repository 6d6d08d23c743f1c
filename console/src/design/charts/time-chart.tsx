import './chart.css';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { type CurveFactory, curveLinear, line } from 'd3-shape';
import { dayName } from '../../format/format.ts';
import { useWidth } from './use-width.ts';
import { ValueAxis } from './value-axis.tsx';

/** A figure from 0 to 100 at an instant in milliseconds. */
export interface TimePoint {
  at: number;
  value: number;
}

interface TimeChartProps {
  /** At least two, oldest first. */
  points: readonly TimePoint[];
  /** Values of the grid lines, labeled by `nameOf`. */
  ticks: readonly number[];
  nameOf: (tick: number) => string;
  /** How points are connected. Defaults to straight lines. */
  curve?: CurveFactory;
  /** Instants of events. Each is drawn as a vertical line with a flag. */
  marks?: readonly number[];
}

/** Desktop width, used until the chart is measured. */
const WIDTH = 720;
const HEIGHT = 210;
/** Width of a date label plus spacing. */
const DAY_WIDTH = 96;
const MARGIN = { left: 44, right: 16, top: 12, bottom: 28 };

/**
 * A figure over time. The same data is shown as text and in a table next to it, so the chart is hidden from
 * screen readers.
 */
export function TimeChart({
  points,
  ticks,
  nameOf,
  curve = curveLinear,
  marks = [],
}: TimeChartProps) {
  const [frame, width] = useWidth<SVGSVGElement>(WIDTH);
  const times = points.map(({ at }) => at);
  const x = scaleUtc(
    [new Date(Math.min(...times)), new Date(Math.max(...times))],
    [MARGIN.left, width - MARGIN.right],
  );
  const y = scaleLinear([0, 100], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line<TimePoint>(
    ({ at }) => x(at),
    ({ value }) => y(value),
  ).curve(curve)(points);
  return (
    <svg
      ref={frame}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
    >
      <ValueAxis
        ticks={ticks}
        nameOf={nameOf}
        y={y}
        left={MARGIN.left}
        right={width - MARGIN.right}
      />
      {daysThatFit(x.ticks(Math.floor(width / DAY_WIDTH)), width).map((tick) => (
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
      {marks
        .filter((at) => at >= Math.min(...times) && at <= Math.max(...times))
        .map((at) => (
          <g key={at}>
            <line
              x1={x(at)}
              x2={x(at)}
              y1={MARGIN.top}
              y2={HEIGHT - MARGIN.bottom}
              stroke="var(--line-strong)"
              strokeDasharray="3 2"
            />
            <text x={x(at) + 3} y={MARGIN.top + 8} className="chart-label">
              ⚑
            </text>
          </g>
        ))}
      <path d={path ?? ''} fill="none" stroke="var(--accent)" strokeWidth={2} />
      {points.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r={3} fill="var(--accent)" />
      ))}
    </svg>
  );
}

/** Thins out the ticks of a scale so that their labels do not overlap. */
function daysThatFit(days: readonly Date[], width: number): readonly Date[] {
  const every = Math.ceil((days.length * DAY_WIDTH) / width);
  return days.filter((_, at) => at % every === 0);
}
