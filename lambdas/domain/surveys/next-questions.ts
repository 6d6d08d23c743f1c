import { DAY_MS, type Instant } from '../kernel/time.ts';

/** An active step with the facts that decide whether one person is asked about it. */
export interface AskableStep {
  key: string;
  importance: number;
  isTableStakes: boolean;
  /** Number of current answers to it in the account. */
  answers: number;
  /** When this person last answered it. Null if never. */
  answeredAt: Instant | null;
  /** Breaks ties in the same way on every visit: a hash of the person and the step. */
  tieBreaker: string;
}

/** Days for which a person's answer is fresh. The step is not asked again during that time. */
const FRESH_DAYS = 180;
/** Estimated time for one question. */
const SECONDS_A_QUESTION = 15;

/** Estimated minutes for a number of questions, rounded up. 0 if less than a minute. */
export function minutesFor(questions: number): number {
  const minutes = (questions * SECONDS_A_QUESTION) / 60;
  return minutes < 1 ? 0 : Math.ceil(minutes);
}

/** Number of questions of a short survey: the default, and the range that a job or link may set. */
export const DEFAULT_QUESTIONS = 5;
export const MIN_QUESTIONS = 3;
export const MAX_QUESTIONS = 7;

/**
 * Returns the steps to ask a person next, at most `count`, in step order: those with the fewest answers in
 * the account (docs/scoring.md, Short survey). `steps` are the active steps in step order, `asked` those
 * already asked.
 */
export function nextQuestions(
  steps: readonly AskableStep[],
  now: Instant,
  count: number,
  asked: ReadonlySet<string> = new Set(),
): string[] {
  const open = steps.filter(({ key }) => !asked.has(key));
  const stale = open.filter((step) => !isFresh(step, now));
  const pool = stale.length > 0 ? stale : open;
  const chosen = new Set(
    pool
      .toSorted(byNeed)
      .slice(0, count)
      .map(({ key }) => key),
  );
  return steps.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
}

function isFresh({ answeredAt }: AskableStep, now: Instant): boolean {
  return answeredAt !== null && now - answeredAt < FRESH_DAYS * DAY_MS;
}

function byNeed(a: AskableStep, b: AskableStep): number {
  return (
    a.answers - b.answers ||
    Number(b.isTableStakes) - Number(a.isTableStakes) ||
    (a.answeredAt ?? 0) - (b.answeredAt ?? 0) ||
    b.importance - a.importance ||
    (a.tieBreaker < b.tieBreaker ? -1 : 1)
  );
}
