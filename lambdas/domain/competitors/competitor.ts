import { isDifficult } from '../scoring/answers/effort.ts';
import { foldName } from '../kernel/fold-name.ts';
import { isAtLeast } from '../kernel/is-at-least.ts';
import type { Job, Solution } from '../jobs/job.ts';
import type { ScoringSettings } from '../jobs/settings.ts';
import type { StepInAccount } from '../scoring/answers/step-in-account.ts';

export const COMPETITOR_THREATS = ['WATCH', 'IMMINENT'] as const;
export type CompetitorThreat = (typeof COMPETITOR_THREATS)[number];

/** A DIFFICULT step of an account at which a competitor is a threat. */
export interface CompetitorRow {
  stepKey: string;
  solutionKey: string;
  /** Points of struggle that switching is expected to save. Null if the solution is unrated at this step. */
  relief: number | null;
  threat: CompetitorThreat;
  /** True if a current difficult answer to that step names the competitor. */
  isNamed: boolean;
}

/** Mean struggle in points as a function of CES: 20 + 0.80·CES. */
const STRUGGLE_AT_CES_0 = 20;
const STRUGGLE_PER_CES = 0.8;
/** Assumed mean struggle, in points, of a market without a CES. */
const UNKNOWN_MARKET_STRUGGLE = 45;
/** Less than any relief, so that unrated solutions sort last. */
const NO_RELIEF = -1000;
/** Weight of the market's figure, in respondents, in the shrunken struggle. */
const MARKET_WORTH = 2;

/**
 * Maximum number of competitor rows per account (some 2 kB), worst first. Twenty steps with three competitors
 * stay far below it. The rest must be dropped here: compared with the stored rows, it would look new each
 * time.
 */
const COMPETITORS_KEPT = 100;

/**
 * Returns the competitors that threaten an account, by threat, relief, step order and solution
 * (docs/scoring.md, Competitor risk).
 */
export function competitorRows(steps: readonly StepInAccount[], job: Job): CompetitorRow[] {
  return steps
    .filter(({ state }) => state === 'DIFFICULT')
    .flatMap((step) =>
      job.solutions.flatMap((solution) => competitorRow(step, solution, job) ?? []),
    )
    .sort(
      (a, b) =>
        COMPETITOR_THREATS.indexOf(b.threat) - COMPETITOR_THREATS.indexOf(a.threat) ||
        (b.relief ?? NO_RELIEF) - (a.relief ?? NO_RELIEF),
    )
    .slice(0, COMPETITORS_KEPT);
}

/** Returns the worst threat among the rows, or null without rows. */
export function threatOf(rows: readonly CompetitorRow[]): CompetitorThreat | null {
  if (rows.some(({ threat }) => threat === 'IMMINENT')) return 'IMMINENT';
  return rows.length > 0 ? 'WATCH' : null;
}

/**
 * Returns the greatest relief among the rows with the worst threat, clamped to 0..100. Null if none has a
 * relief.
 */
export function competitorScore(rows: readonly CompetitorRow[]): number | null {
  const worst = threatOf(rows);
  const reliefs = rows.flatMap(({ threat, relief }) =>
    threat === worst && relief !== null ? [relief] : [],
  );
  return reliefs.length > 0 ? Math.min(Math.max(...reliefs, 0), 100) : null;
}

/**
 * Points of struggle that a solution with this CES is expected to save an account, whose struggle is shrunk
 * toward the market's.
 */
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

function competitorRow(step: StepInAccount, solution: Solution, job: Job): CompetitorRow | null {
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

/** Being named raises the threat by one level. An unrated solution counts only if it is named. */
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
