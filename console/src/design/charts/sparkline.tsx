import { curveStepAfter, line } from 'd3-shape';
import { points as shown } from '../../format/format.ts';
import { t } from '../texts.ts';

interface SparklineProps {
  /** Oldest first. The score is null while there are no answers. */
  points: readonly { at: string; score?: number | null }[];
}

interface Known {
  at: number;
  score: number;
}

const WIDTH = 72;
const HEIGHT = 24;
const MARGIN = 3;

/** A score over time as a step line, since a score holds until the next answer. */
export function Sparkline({ points }: SparklineProps) {
  const known = points.flatMap(({ at, score }): Known[] =>
    score == null ? [] : [{ at: Date.parse(at), score }],
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return <span className="muted">–</span>;
  const time = Math.max(last.at - first.at, 1);
  const x = (at: number) => MARGIN + ((at - first.at) / time) * (WIDTH - 2 * MARGIN);
  const y = (score: number) => HEIGHT - MARGIN - (score / 100) * (HEIGHT - 2 * MARGIN);
  const path = line<Known>(
    (d) => x(d.at),
    (d) => y(d.score),
  ).curve(curveStepAfter)(known);
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('scoreWent', { from: shown(first.score), to: shown(last.score) })}
    >
      <path d={path ?? ''} fill="none" stroke="var(--line-strong)" strokeWidth={1.5} />
      <circle cx={x(last.at)} cy={y(last.score)} r={2.5} fill="var(--text)" />
    </svg>
  );
}
