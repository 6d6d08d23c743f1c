import type { Respondent } from '../../domain/people/respondent.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import { withdrawal } from '../../domain/testimonials/transition.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { MAX_DECIDED } from '../kernel/limits.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import type { DecidedCandidate } from './candidates-port.ts';
import { isKnownFromContact, withContactRecord } from '../people/contact-record.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';

interface Who {
  accountId: string;
  respondentId: string;
}

/**
 * Withdraws a person's quotes: no one may ask them anymore, and every quote on any job that could still be
 * asked for or published becomes WITHDRAWN. Idempotent. `by` is recorded. Returns the number of quotes
 * withdrawn, or null if the person is not stored.
 */
export async function withdrawAll(ports: Ports, who: Who, by: string): Promise<number | null> {
  let withdrawn = 0;
  for (;;) {
    const some = await retryLost(ports, () => withdrawSome(ports, who, by));
    if (some === null) return null;
    withdrawn += some;
    if (some < MAX_DECIDED) return withdrawn;
  }
}

/** Withdraws the permission and as many quotes as fit in one transaction. */
async function withdrawSome(ports: Ports, who: Who, by: string): Promise<number | 'lost' | null> {
  const stored = await ports.respondents.get(who.accountId, who.respondentId);
  if (!stored) return null;
  const at = ports.now();
  const open = await openCandidates(ports, who);
  const decided = open.slice(0, MAX_DECIDED).map((candidate) => withdrawnOf(candidate, at, by));
  const respondent = { ...stored, value: notToBeAsked(stored.value, at) };
  if (decided.length > 0) {
    const saved = await ports.candidates.decide(decided, respondent, at);
    return saved === 'lost' ? 'lost' : decided.length;
  }
  if (respondent.value === stored.value) return 0;
  const saved = await ports.respondents.save(respondent.value, respondent.version);
  return saved === 'lost' ? 'lost' : 0;
}

/**
 * Candidates that are neither declined nor withdrawn. Includes retired ones, as they may become candidates
 * again.
 */
async function openCandidates(ports: Ports, who: Who): Promise<Versioned<Candidate>[]> {
  const jobKeys = await ports.jobs.keys();
  const found = await Promise.all(
    jobKeys.map((jobKey) => ports.candidates.ofRespondent(jobKey, who)),
  );
  return found.flat().filter(({ value: { decision } }) => {
    return decision.state !== 'DECLINED' && decision.state !== 'WITHDRAWN';
  });
}

function withdrawnOf(
  { value: candidate, version }: Versioned<Candidate>,
  at: Instant,
  by: string,
): DecidedCandidate {
  const { decision, record } = withdrawal(candidate.decision, { at, by });
  return { key: candidate, version, decision, record };
}

/** Stated explicitly, so that an older statement arriving later cannot restore the permission. */
function notToBeAsked(respondent: Respondent, now: Instant): Respondent {
  const statement = { mayContact: false };
  if (isKnownFromContact(respondent, statement)) return respondent;
  const at = Math.max(now, (respondent.stated.mayContact?.at ?? 0) + 1);
  return withContactRecord(respondent, statement, at);
}
