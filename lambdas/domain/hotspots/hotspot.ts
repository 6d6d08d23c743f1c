import { addCounters, NO_COUNTERS, type StepCounters } from './contribution.ts';
import type { SegmentTotals } from './rollup-totals.ts';
import { type HotspotOrder, orderHotspots, rankHotspots } from './hotspot-order.ts';
import { isAtLeast } from '../kernel/is-at-least.ts';
import { activeSteps, type CesFigure, type Job, type JobStep } from '../jobs/job.ts';
import type { Day } from '../kernel/time.ts';
import { wilsonInterval } from '../kernel/wilson.ts';
import { type StepReasons, stepReasons } from './reason-shares.ts';

export { HOTSPOT_ORDERS, type HotspotOrder } from './hotspot-order.ts';

/** Hard for customers and the market, for customers only, for the market only, or for neither. */
type HotspotQuadrant = 'RETAIN_AND_GROW' | 'RETAIN' | 'DIFFERENTIATE' | 'SETTLED' | 'UNKNOWN';

/** Intraclass correlation of answers from one company. */
const RESEMBLANCE = 0.1;

/** A competitor's CES at a step. */
interface CompetitorFigure extends CesFigure {
  solutionKey: string;
}

/** A step's figures over all accounts or one segment. Figures are null if suppressed. */
export interface Hotspot {
  stepKey: string;
  /** Position of the step in the job, from 1. */
  position: number;
  /** Undefined for all segments, null for the accounts without a segment. */
  segment: string | null | undefined;
  /** From 1, by riskWeightedArr, then CES, then step order. */
  rank: number | null;
  isSuppressed: boolean;
  /** The day on which the figures were published. Null if they are live or suppressed. */
  asOf: Day | null;
  /** Percent of respondents who find the step difficult; higher is worse. Null without answers. */
  ces: number | null;
  /** Mean struggle, 0..1. Null without answers. */
  struggle: number | null;
  /** 95 % interval of the CES, in percent. Null without answers. */
  interval: { lower: number; upper: number } | null;
  difficult: number | null;
  easy: number | null;
  respondents: number | null;
  /** Number of respondents, discounted because answers from one company resemble each other. */
  effectiveRespondents: number | null;
  /** Difficult answers whose reason is that the product is hard to use. */
  aboutConsumption: number | null;
  /** Why respondents find the step difficult. Null if the hotspot or its reasons are suppressed. */
  reasons: StepReasons | null;
  accounts: number | null;
  accountsDifficult: number | null;
  /** In minor units. */
  riskWeightedArr: number | null;
  /** In minor units. */
  arrSavedIfEasy: number | null;
  /** In percent. */
  marketCes: number | null;
  /** Market CES − CES, in points. Null if either is unknown. */
  lead: number | null;
  /** The competitor with the lowest CES at the step. */
  bestCompetitor: CompetitorFigure | null;
  /** CES − best competitor's CES, in points. */
  leapfrogGap: number | null;
  quadrant: HotspotQuadrant;
}

export interface HotspotOptions {
  /** Undefined for all segments, null for the accounts without a segment. */
  segment?: string | null | undefined;
  /** RANK by default. */
  order?: HotspotOrder | undefined;
  /** Reverses the order. */
  isReversed?: boolean;
}

/** Returns all active steps of a job with their figures (docs/scoring.md, Hotspots). */
export function hotspots(
  job: Job,
  totals: readonly SegmentTotals[],
  { segment, order = 'RANK', isReversed }: HotspotOptions = {},
): Hotspot[] {
  const chosen = totals.filter((item) => segment === undefined || item.segment === segment);
  const unranked = activeSteps(job).map((step): Hotspot => ({
    stepKey: step.key,
    position: step.position,
    segment,
    rank: null,
    isSuppressed: false,
    asOf: null,
    ...figuresOf(step, sumOf(chosen, step.ordinal), job),
  }));
  return orderHotspots(rankHotspots(unranked), order, isReversed);
}

function sumOf(totals: readonly SegmentTotals[], ordinal: number): StepCounters {
  return totals.reduce<StepCounters>(
    (sum, { steps }) => ({ ...sum, ...addCounters(sum, steps[ordinal] ?? {}) }),
    NO_COUNTERS,
  );
}

function figuresOf(step: JobStep, counters: StepCounters, job: Job) {
  const { respondents, difficult, easy, aboutConsumption } = counters;
  const ces = respondents > 0 ? (100 * difficult) / respondents : null;
  const marketCes = job.market[step.key]?.ces ?? null;
  const bestCompetitor = bestCompetitorAt(job, step.key);
  return {
    ces,
    struggle: respondents > 0 ? counters.rankSum / (4 * respondents) : null,
    interval: respondents > 0 ? intervalOf(counters) : null,
    difficult,
    easy,
    respondents,
    effectiveRespondents: effectiveRespondents(counters),
    aboutConsumption,
    reasons: stepReasons(counters),
    accounts: counters.accounts,
    accountsDifficult: counters.accountsDifficult,
    riskWeightedArr: counters.riskWeightedArr,
    arrSavedIfEasy: counters.arrSavedIfEasy,
    marketCes,
    lead: ces === null || marketCes === null ? null : marketCes - ces,
    bestCompetitor,
    leapfrogGap: ces === null || bestCompetitor === null ? null : ces - bestCompetitor.ces,
    quadrant: quadrantOf(ces, marketCes, job.settings.hardFrom),
  };
}

/** Answers from one company resemble each other, so several of them count for less. */
function effectiveRespondents({ respondents, respondentsSquared }: StepCounters): number {
  if (respondents === 0) return 0;
  const meanCluster = respondentsSquared / respondents;
  return respondents / (1 + RESEMBLANCE * (meanCluster - 1));
}

function intervalOf(counters: StepCounters): { lower: number; upper: number } {
  const share = counters.difficult / counters.respondents;
  const { lower, upper } = wilsonInterval(share, effectiveRespondents(counters));
  return { lower: 100 * lower, upper: 100 * upper };
}

function bestCompetitorAt(job: Job, stepKey: string): CompetitorFigure | null {
  return job.solutions
    .flatMap(({ key, ratings }) => {
      const figure = ratings[stepKey];
      return figure ? [{ ...figure, solutionKey: key }] : [];
    })
    .reduce<CompetitorFigure | null>(
      (best, competitor) => (best && best.ces <= competitor.ces ? best : competitor),
      null,
    );
}

function quadrantOf(
  ces: number | null,
  marketCes: number | null,
  hardFrom: number,
): HotspotQuadrant {
  if (ces === null || marketCes === null) return 'UNKNOWN';
  const isHardForMarket = isAtLeast(marketCes, hardFrom);
  if (isAtLeast(ces, hardFrom)) return isHardForMarket ? 'RETAIN_AND_GROW' : 'RETAIN';
  return isHardForMarket ? 'DIFFERENTIATE' : 'SETTLED';
}
