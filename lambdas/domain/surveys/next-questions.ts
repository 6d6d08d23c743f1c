import { DAY_MS, type Instant } from '../kernel/time.ts';

/** An active step as a survey considers it for one person of an account. */
export interface AskableStep {
  key: string;
  importance: number;
  isTableStakes: boolean;
  /** Current answers to it in the account. */
  answers: number;
  /** When this person last answered it; null if never. */
  answeredAt: Instant | null;
  /** Decides between equals, the same on every visit: a hash of the person and the step. */
  tieBreaker: string;
}

/** Days for which a person's answer is fresh, and the step is not asked again. */
const FRESH_DAYS = 180;
/** How long one question takes, as a rule. */
const SECONDS_A_QUESTION = 15;

/** How many minutes it takes to answer so many questions: whole ones, and 0 below the first. */
export function minutesFor(questions: number): number {
  const minutes = (questions * SECONDS_A_QUESTION) / 60;
  return minutes < 1 ? 0 : Math.ceil(minutes);
}

/** Questions of a short survey: unless a job or a link says otherwise, and how few and many it may say. */
export const USUAL_QUESTIONS = 5;
export const FEWEST_QUESTIONS = 3;
export const MOST_QUESTIONS = 7;

/**
 * The steps to ask a person next, at most `count`, in step order: those that the account knows least of
 * (docs/scoring.md, Short survey). `steps` are the active ones in step order, `asked` those that the
 * person was asked already.
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
