import { isDifficult } from '../scoring/answers/effort.ts';
import { foldName } from '../kernel/fold-name.ts';
import { isAtLeast } from '../kernel/is-at-least.ts';
import type { Job, Solution } from '../jobs/job.ts';
import type { ScoringSettings } from '../jobs/settings.ts';
import type { StepInAccount } from '../scoring/answers/step-in-account.ts';

export const COMPETITOR_THREATS = ['WATCH', 'IMMINENT'] as const;
export type CompetitorThreat = (typeof COMPETITOR_THREATS)[number];

/** A DIFFICULT step of an account at which another solution threatens. */
export interface RivalRow {
  stepKey: string;
  solutionKey: string;
  /** Points of struggle that switching is expected to spare; null for an unrated solution. */
  relief: number | null;
  threat: CompetitorThreat;
  /** Named by the customer in a current difficult answer to that step. */
  isNamed: boolean;
}

/** Mean struggle, in points, where a given percentage finds a step difficult: 20 + 0.80·CES. */
const STRUGGLE_AT_CES_0 = 20;
const STRUGGLE_PER_CES = 0.8;
/** Mean struggle of a market that no one has measured, in points. */
const UNKNOWN_MARKET_STRUGGLE = 45;
/** Below every relief, so that unrated solutions come last. */
const NO_RELIEF = -1000;
/** Answers that the market's figure is worth beside the account's own. */
const MARKET_WORTH = 2;

/**
 * Competitors' rows that are kept of an account, the worst first: far more than twenty steps and three
 * competitors make, and some 2 kB at most. What is not kept is not computed either: compared with
 * what is kept, it would be new each time.
 */
const RIVALS_KEPT = 100;

/**
 * Who threatens an account and where: by threat, relief, step order, solution (docs/scoring.md,
 * Competitor risk).
 */
export function rivalRows(steps: readonly StepInAccount[], job: Job): RivalRow[] {
  return steps
    .filter(({ state }) => state === 'DIFFICULT')
    .flatMap((step) => job.solutions.flatMap((solution) => rivalRow(step, solution, job) ?? []))
    .sort(
      (a, b) =>
        COMPETITOR_THREATS.indexOf(b.threat) - COMPETITOR_THREATS.indexOf(a.threat) ||
        (b.relief ?? NO_RELIEF) - (a.relief ?? NO_RELIEF),
    )
    .slice(0, RIVALS_KEPT);
}

/** The worst threat among the rows; null without any. */
export function threatOf(rows: readonly RivalRow[]): CompetitorThreat | null {
  if (rows.some(({ threat }) => threat === 'IMMINENT')) return 'IMMINENT';
  return rows.length > 0 ? 'WATCH' : null;
}

/** The greatest relief among the rows of the worst threat, kept within 0..100; null without one. */
export function competitorScore(rows: readonly RivalRow[]): number | null {
  const worst = threatOf(rows);
  const reliefs = rows.flatMap(({ threat, relief }) =>
    threat === worst && relief !== null ? [relief] : [],
  );
  return reliefs.length > 0 ? Math.min(Math.max(...reliefs, 0), 100) : null;
}

/** Points of struggle that a solution with this CES is expected to spare an account at a step. */
export function reliefOf(
  { struggle, respondents }: Pick<StepInAccount, 'struggle' | 'respondents'>,
  marketCes: number | null,
  ces: number,
): number {
  const market = marketCes === null ? UNKNOWN_MARKET_STRUGGLE : struggleAt(marketCes);
  const shrunk =
    (respondents * 100 * struggle + MARKET_WORTH * market) / (respondents + MARKET_WORTH);
  return shrunk - struggleAt(ces);
}

function rivalRow(step: StepInAccount, solution: Solution, job: Job): RivalRow | null {
  const stepKey = step.step.key;
  const ces = solution.ratings[stepKey]?.ces;
  const isNamed = namesIn(step).some((name) => namesOf(solution).includes(name));
  const relief = ces === undefined ? null : reliefOf(step, job.market[stepKey]?.ces ?? null, ces);
  const threat = threatFrom(relief, isNamed, job.settings);
  if (!threat) return null;
  return {
    stepKey,
    solutionKey: solution.key,
    relief,
    threat: solution.isManual ? 'WATCH' : threat,
    isNamed,
  };
}

/** Being named raises a threat by one step; an unrated solution counts only when named. */
function threatFrom(
  relief: number | null,
  isNamed: boolean,
  { switchThreshold, watchFrom }: ScoringSettings,
): CompetitorThreat | null {
  const isBetter = relief !== null && isAtLeast(relief, watchFrom);
  if (!isBetter) return isNamed ? 'WATCH' : null;
  return isNamed || isAtLeast(relief, switchThreshold) ? 'IMMINENT' : 'WATCH';
}

function namesIn({ answers }: StepInAccount): string[] {
  return answers.flatMap(({ answer }) => {
    const alternative = answer.text?.alternative;
    return alternative && isDifficult(answer.effort) ? [foldName(alternative)] : [];
  });
}

function namesOf({ key, name, aliases }: Solution): string[] {
  return [key, name, ...aliases].map(foldName);
}

function struggleAt(ces: number): number {
  return STRUGGLE_AT_CES_0 + STRUGGLE_PER_CES * ces;
}
