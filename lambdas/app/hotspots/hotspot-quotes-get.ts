import { authorise } from '../../authz/authorise.ts';
import type { RiskDriver } from '../../domain/assessment.ts';
import type { Hotspot } from '../../domain/hotspot.ts';
import type { Job } from '../../domain/job.ts';
import { redactedQuotes } from '../../domain/quotes.ts';
import { EVERY_KNOWN_ACCOUNT } from '../risks/every-account.ts';
import type { Scope } from '../scope.ts';
import { seesRespondents } from './hotspots-list.ts';

/** How many quotes are shown with a hotspot, and in how many accounts they are looked for. */
const QUOTES = 5;
const ACCOUNTS = 10;

/**
 * What people at the accounts of the greatest risk say of a difficult step, without saying who;
 * nothing where the figures are withheld. For callers who may not see respondents, what tells who
 * they are is replaced, and what nobody has looked through for it is left out.
 */
export async function hotspotQuotesGet(
  scope: Scope,
  job: Job,
  { stepKey, segment, isSuppressed }: Pick<Hotspot, 'stepKey' | 'segment' | 'isSuppressed'>,
): Promise<readonly string[]> {
  authorise(scope.actor, 'HOTSPOTS_READ');
  if (isSuppressed) return [];
  const { entries } = await scope.ports.assessments.listAtRisk(job, {
    criteria: { ...EVERY_KNOWN_ACCOUNT, stepKey, segments: segment == null ? null : [segment] },
    order: { field: 'RANK', direction: 'DESC' },
    at: scope.ports.now(),
    limit: ACCOUNTS,
    after: null,
  });
  const quotes = entries.flatMap(({ value }) =>
    value.drivers.filter((driver) => driver.stepKey === stepKey).flatMap(quotesFor(scope)),
  );
  return [...new Set(quotes)].slice(0, QUOTES);
}

function quotesFor(scope: Scope): (driver: RiskDriver) => readonly string[] {
  return seesRespondents(scope) ? ({ quotes }) => quotes : redactedQuotes;
}
