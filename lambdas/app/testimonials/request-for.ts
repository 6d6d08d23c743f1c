import { mayContact, type QuoteRequest, type Respondent } from '../../domain/respondent.ts';
import { candidateIdOf, type CandidateKey } from '../../domain/testimonial.ts';
import { DAY_MS, type Instant } from '../../domain/time.ts';
import type { Ports, Versioned } from '../ports.ts';
import type { Problems } from '../validation/problems.ts';

/**
 * The request that asking for a quote makes to a person. What would harm if it were stale
 * (permission, address, another request meanwhile) is read anew here; undefined if it forbids it.
 */
export async function requestFor(
  ports: Ports,
  problems: Problems,
  key: CandidateKey,
  at: Instant,
): Promise<{ respondent: Versioned<Respondent>; add: QuoteRequest } | null> {
  const [respondent, job] = await Promise.all([
    ports.respondents.get(key.accountId, key.respondentId),
    ports.jobs.get(key.jobKey),
  ]);
  if (!respondent || !job) {
    problems.notFound('id', 'names a quote whose respondent is gone.');
    return null;
  }
  const candidateId = candidateIdOf(key);
  const { requests, stated } = respondent.value;
  const { fatigueDays } = job.value.settings;
  const isTired = requests.some(
    (other) => other.candidateId !== candidateId && at - other.at <= fatigueDays * DAY_MS,
  );
  if (!mayContact(respondent.value)) refuse(problems, 'this person did not agree to be asked');
  else if (!stated.email?.value) refuse(problems, 'no e-mail address is known of this person');
  else if (isTired) refuse(problems, `this person was asked within the last ${fatigueDays} days`);
  return { respondent, add: { candidateId, at } };
}

function refuse(problems: Problems, reason: string): void {
  problems.report('INVALID', 'to', `A request must wait: ${reason}.`);
}
