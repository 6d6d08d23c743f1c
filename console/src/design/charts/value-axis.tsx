interface ValueAxisProps {
  /** Values of the grid lines. */
  ticks: readonly number[];
  nameOf: (tick: number) => string;
  /** Vertical position of a value in pixels. */
  y: (value: number) => number;
  left: number;
  right: number;
}

/** Labeled horizontal grid lines from the left to the right edge of a chart. */
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
