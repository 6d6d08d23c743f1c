interface ValueAxisProps {
  /** Where lines run across. */
  ticks: readonly number[];
  nameOf: (tick: number) => string;
  /** How far down a value stands, in pixels. */
  y: (value: number) => number;
  left: number;
  right: number;
}

/** Lines across a chart, from its left to its right edge, with what they stand for. */
export function ValueAxis({ ticks, nameOf, y, left, right }: ValueAxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
      <text x={left - 8} y={y(tick) + 4} textAnchor="end" className="chart-label">
        {nameOf(tick)}
      </text>
    </g>
  ));
}
