import type { Shape } from './publication-audit.ts';
import type { PublishedCell, PublishedFigures } from './published-figures.ts';
import { addPart, addWeight, isFitMoney, noWeight, type Weight } from './publication-flow.ts';
import { type AccountPart, NOTHING_SHOWN, type ShownCounters } from './publication-part.ts';
import { mayBeShown, suppress, type SuppressionCell } from './suppression.ts';

/** A segment's counters, and who stands behind them. */
interface SegmentSum {
  segment: string | null;
  counters: ShownCounters;
  weight: Weight;
}

/** The figures of one step, summed over accounts. */
export interface StepSums {
  add(part: AccountPart): void;
  all(): readonly SegmentSum[];
  /** What suppression leaves to be shown, and whether the arrSavedIfEasy of it is fit to be. */
  shape(): { shape: Pick<Shape, 'total' | 'segments'>; isSavedFit: boolean };
  /** What enough people stand behind, whatever else is shown. */
  fit(): Pick<Shape, 'total' | 'segments'>;
  /** The counters that a shape shows. */
  cells(shape: Shape): Pick<PublishedFigures, 'total' | 'segments'>;
}

const NAMES = Object.keys(NOTHING_SHOWN) as (keyof ShownCounters)[];

export function createStepSums(): StepSums {
  const bySegment = new Map<string | null, SegmentSum>();
  const all = () => [...bySegment.values()];
  return {
    add(part) {
      const { segment } = part;
      const sum = bySegment.get(segment) ?? {
        segment,
        counters: { ...NOTHING_SHOWN },
        weight: noWeight(),
      };
      bySegment.set(segment, sum);
      addCounters(sum.counters, part.counters);
      addPart(sum.weight, part);
    },
    all,
    shape: () => shapeOf(all()),
    fit: () => fitOf(all()),
    cells: ({ total, segments, figures }) => {
      const saved = figures === 'ALL';
      const counters = { ...NOTHING_SHOWN };
      for (const sum of all()) addCounters(counters, sum.counters);
      return {
        total: total ? cellOf(counters, saved) : null,
        segments: all()
          .filter(({ segment }) => segments.has(segment))
          .map((sum) => ({ segment: sum.segment, cell: cellOf(sum.counters, saved) })),
      };
    },
  };
}

function shapeOf(sums: readonly SegmentSum[]): ReturnType<StepSums['shape']> {
  const { isTotalSuppressed, segments: hidden } = suppress(sums.map(suppressionCell));
  const shown = sums.filter(({ segment }) => !hidden.has(segment));
  const rest = noWeight();
  for (const { segment, weight } of sums) if (hidden.has(segment)) addWeight(rest, weight);
  const known = [...shown.map(({ weight }) => weight), ...(isTotalSuppressed ? [] : [rest])];
  return {
    shape: {
      total: !isTotalSuppressed,
      segments: new Set(shown.map(({ segment }) => segment)),
    },
    isSavedFit: known.every(({ saved }) => isFitMoney(saved)),
  };
}

function fitOf(sums: readonly SegmentSum[]): ReturnType<StepSums['fit']> {
  const { isTotalSuppressed } = suppress(sums.map(suppressionCell));
  const fit = sums.map(suppressionCell).filter(mayBeShown);
  return { total: !isTotalSuppressed, segments: new Set(fit.map(({ segment }) => segment)) };
}

function suppressionCell({ segment, weight }: SegmentSum): SuppressionCell {
  const { respondents, accounts, arr } = weight;
  return { segment, respondents, accounts, arr: arr.sum, greatestArr: arr.greatest };
}

function cellOf(counters: ShownCounters, saved: boolean): PublishedCell {
  return saved ? { ...counters } : { ...counters, arrSavedIfEasy: null };
}

function addCounters(sum: ShownCounters, counters: ShownCounters): void {
  for (const name of NAMES) sum[name] += counters[name];
}
