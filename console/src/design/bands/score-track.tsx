import { points } from '../../format/format.ts';
import { t } from '../texts.ts';

interface ScoreTrackProps {
  /** Label of the score: `Risk` or `Probability of churn`. */
  name: string;
  /** 0 to 100. */
  score: number;
  interval: { lower: number; upper: number } | null | undefined;
}

const WIDTH = 120;
const HEIGHT = 16;
const DOT = 4.5;

/** A score as a dot on a 0–100 track, with its interval as a bar behind the dot. */
export function ScoreTrack({ name, score, interval }: ScoreTrackProps) {
  const x = (value: number) => DOT + (value / 100) * (WIDTH - 2 * DOT);
  const said = { name, score: points(score) };
  return (
    <svg
      className="score-track"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={
        interval
          ? t('scoreWithin', {
              ...said,
              lower: points(interval.lower),
              upper: points(interval.upper),
            })
          : t('scoreOf', said)
      }
    >
      <line
        x1={x(0)}
        x2={x(100)}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        stroke="var(--line)"
        strokeWidth={2}
      />
      {interval ? (
        <line
          x1={x(interval.lower)}
          x2={x(interval.upper)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          stroke="var(--line-strong)"
          strokeWidth={5}
          strokeLinecap="round"
        />
      ) : null}
      <circle cx={x(score)} cy={HEIGHT / 2} r={DOT} fill="var(--text)" />
    </svg>
  );
}
