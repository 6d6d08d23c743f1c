import type { RiskChangeKind } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

/** An earlier score, the current one, and the causes of the change. */
export interface ScoreMove {
  before: number;
  after: number;
  parts: readonly {
    kind: RiskChangeKind;
    step?: { statement: string } | null | undefined;
    points: number;
  }[];
}

/** One cause, with the scores before and after it. */
export interface Move {
  name: string;
  from: number;
  to: number;
  /** Rounded to one decimal. All points add up to the difference of the two scores as displayed. */
  points: number;
}

/** Maximum number of causes shown separately. */
const SHOWN = 7;

/** The causes in the order in which they apply: the largest ones, and the rest as one. */
export function waterfall({ before, after, parts }: ScoreMove): Move[] {
  const largest = new Set(
    parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, SHOWN),
  );
  const named = parts
    .filter((part) => largest.has(part))
    .map(({ kind, step, points }) => ({
      name: step
        ? t('causeAtStep', { cause: t(`causes.${kind}`), step: step.statement })
        : t(`causes.${kind}`),
      points: tenths(points),
    }));
  const whole = tenths(tenths(after) - tenths(before));
  const rest = tenths(whole - named.reduce((sum, { points }) => sum + points, 0));
  const told = rest === 0 ? named : [...named, { name: t('everythingElse'), points: rest }];
  let from = tenths(before);
  return told.map(({ name, points }) => {
    const to = tenths(from + points);
    const move = { name, from, to, points };
    from = to;
    return move;
  });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
