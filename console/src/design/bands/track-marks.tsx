interface IntervalMarkProps {
  /** As a percentage of the width. */
  interval: { lower: number; upper: number };
  y: number;
}

/** An interval on a scale of 0 to 100 %. */
export function IntervalMark({ interval: { lower, upper }, y }: IntervalMarkProps) {
  return (
    <line
      x1={`${lower}%`}
      x2={`${upper}%`}
      y1={y}
      y2={y}
      stroke="var(--line-strong)"
      strokeWidth={3}
      strokeLinecap="round"
    />
  );
}

/** A hollow mark for the value that the figure is compared with. */
export function RingMark({ value, y }: { value: number; y: number }) {
  return (
    <circle
      cx={`${value}%`}
      cy={y}
      r={5}
      fill="var(--surface)"
      stroke="var(--text)"
      strokeWidth={1.5}
    />
  );
}
