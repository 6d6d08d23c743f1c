import { NAMED_DAYS, TEXT_DAYS } from '../../domain/privacy/retention.ts';

/*
 * What the pages promise. Each sentence is kept somewhere else: who sees what by
 * lambdas/platform/authz/permissions.ts, for how long by lambdas/domain/privacy/retention.ts.
 */

/** Who sees the answers and the name, and what happens to them. */
export function privacyNote(company: string | null): string {
  const where = company === null ? 'here' : `at ${company}`;
  const who = `The people ${where} who manage your account, and administrators, see your answers with your name. Everyone else there sees them without it, unless you agree to be asked for a quote.`;
  return `${who} ${KEPT}`;
}

const KEPT = `Answers are kept with your name for ${monthsOf(NAMED_DAYS)} months, and then for a time without it; your explanations for ${monthsOf(TEXT_DAYS)} months.`;

/** What the permission to be asked about a quote means. */
export const SHOWN_TO =
  'We would write to you first. Nothing is published unless you agree to the exact words.';

function monthsOf(days: number): number {
  return Math.round(days / 30.42);
}
