import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import type { RiskDriver } from '../../domain/scoring/assessment.ts';
import type { Hotspot } from '../../domain/hotspots/hotspot.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { redactedQuotes } from '../../domain/testimonials/quotes.ts';
import type { Scope } from '../kernel/scope.ts';
import { seesRespondents } from './hotspots-list.ts';

/** Maximum number of quotes per hotspot. */
const QUOTES = 5;

/**
 * Anonymous quotes about a difficult step, from the accounts with the highest risk. Empty if the figures are
 * suppressed, or if the caller may see figures only. For callers who may not see respondents, identifying
 * details are redacted, and quotes that were never checked for redaction are left out.
 */
export async function hotspotQuotesGet(
  scope: Scope,
  job: Job,
  { stepKey, segment, isSuppressed }: Pick<Hotspot, 'stepKey' | 'segment' | 'isSuppressed'>,
): Promise<readonly string[]> {
  authorize(scope.actor, 'HOTSPOTS_READ');
  if (isSuppressed || !isAllowed(scope.actor, 'HOTSPOT_QUOTES_READ')) return [];
  const place = { stepKey, segment: segment ?? null };
  const riskiest = await scope.loaders.riskiestAt(job, place);
  const quotes = riskiest.flatMap(({ drivers }) =>
    drivers.filter((driver) => driver.stepKey === stepKey).flatMap(quotesFor(scope)),
  );
  return [...new Set(quotes)].slice(0, QUOTES);
}

function quotesFor(scope: Scope): (driver: RiskDriver) => readonly string[] {
  return seesRespondents(scope) ? ({ quotes }) => quotes : redactedQuotes;
}
