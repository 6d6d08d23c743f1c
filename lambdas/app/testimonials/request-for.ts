import { mayContact, type Respondent } from '../../domain/people/respondent.ts';
import { candidateIdOf, type CandidateKey } from '../../domain/testimonials/testimonial.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import type { Versioned } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { seesEveryCandidate } from './candidate-as-caller.ts';

/**
 * Returns the contact with a new request for a quote added. Rereads what must not be stale: permission,
 * e-mail address, and earlier requests on any step or job. Reports a problem if these forbid the request.
 * Null if the contact is gone.
 */
export async function requestFor(
  scope: Scope,
  problems: Problems,
  key: CandidateKey,
  at: Instant,
): Promise<Versioned<Respondent> | null> {
  const { ports } = scope;
  const [stored, job] = await Promise.all([
    ports.respondents.get(key.accountId, key.respondentId),
    ports.jobs.get(key.jobKey),
  ]);
  const isGone = !stored || stored.value.withdrawal !== null || stored.value.droppedAt !== null;
  if (isGone || !job) {
    problems.notFound('id', 'is a quote whose respondent no longer exists.');
    return null;
  }
  const { value: respondent, version } = stored;
  const { fatigueDays } = job.value.settings;
  const isTired = respondent.requests.some((asked) => at - asked.at <= fatigueDays * DAY_MS);
  if (!mayContact(respondent)) refuse(problems, 'this person did not agree to be asked');
  else if (!respondent.stated.email?.value) {
    refuse(problems, 'this person has no e-mail address');
  } else if (isTired) {
    const why = `this person was asked within the last ${fatigueDays} days`;
    refuse(problems, seesEveryCandidate(scope) ? why : 'this person must not be asked now');
  }
  const requests = [...respondent.requests, { candidateId: candidateIdOf(key), at }];
  return { value: { ...respondent, requests }, version };
}

/** Returns the contact without an undone request for a quote. Null if they are gone. */
export async function withoutRequest(
  { ports }: Scope,
  key: CandidateKey,
): Promise<Versioned<Respondent> | null> {
  const stored = await ports.respondents.get(key.accountId, key.respondentId);
  if (!stored) return null;
  const { value: respondent, version } = stored;
  const requests = respondent.requests.filter(
    ({ candidateId }) => candidateId !== candidateIdOf(key),
  );
  return { value: { ...respondent, requests }, version };
}

function refuse(problems: Problems, reason: string): void {
  problems.report('INVALID', 'to', `A request must wait: ${reason}.`);
}
