import { IntervalMark, RingMark } from './track-marks.tsx';

const TICKS = [0, 25, 50, 75, 100];
const HEIGHT = 24;

interface ShareTrackProps {
  /** In percent, like all values below. */
  value: number | null;
  interval?: { lower: number; upper: number } | null | undefined;
  /** Shown as a hollow mark beside the dot. */
  other?: number | null;
  /** The neutral value, for example what chance alone gives. */
  reference?: number;
}

/** A share with its interval on a scale of 0 to 100 %. The neighboring cells show the same as numbers. */
export function ShareTrack({ value, interval, other = null, reference }: ShareTrackProps) {
  const y = HEIGHT / 2;
  return (
    <svg className="share-track" height={HEIGHT} aria-hidden="true">
      {TICKS.map((tick) => (
        <line key={tick} {...at(tick)} y1={0} y2={HEIGHT} stroke="var(--line)" />
      ))}
      {reference === undefined ? null : (
        <line {...at(reference)} y1={0} y2={HEIGHT} stroke="var(--muted)" strokeDasharray="3 2" />
      )}
      {interval ? <IntervalMark interval={interval} y={y} /> : null}
      {other === null ? null : <RingMark value={other} y={y} />}
      {value === null ? null : <circle cx={`${value}%`} cy={y} r={5.5} fill="var(--accent)" />}
    </svg>
  );
}

function at(share: number) {
  return { x1: `${share}%`, x2: `${share}%` };
}
