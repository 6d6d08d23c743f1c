import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { TIME_BUDGET_MS } from '../kernel/limits.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { beginErasure } from './erasure/begin-erasure.ts';
import { runErasure } from './erasure/run-erasure.ts';
import type { Erasure } from './erasure/erasures-port.ts';
import { parsePerson, type PersonDraft, type PersonInput } from './person-input.ts';

/** Confirms that a withdrawal request came from the person, and erases them as requested. */
export async function withdrawalConfirm(
  scope: Scope,
  input: PersonInput,
): Promise<MutationResult<{ isComplete: boolean }>> {
  authorize(scope.actor, 'WITHDRAWALS_DECIDE');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const deadline = ports.now() + TIME_BUDGET_MS;
  const person = await parsePerson(scope, problems, input);
  if (!person) return rejected(problems.list);
  const erasure = await eraseAsAsked(ports, () => waiting(ports, person));
  if (!erasure) return reportNone(problems);
  audit.touch(respondentSubject(erasure.respondentId));
  const isComplete = await runErasure(ports, erasure, deadline);
  loaders.forget();
  return done({ isComplete });
}

/** Dismisses a withdrawal request that did not come from the person. Their answers count again. */
export async function withdrawalDismiss(
  scope: Scope,
  input: PersonInput,
): Promise<MutationResult<{ respondent: Respondent }>> {
  authorize(scope.actor, 'WITHDRAWALS_DECIDE');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const person = await parsePerson(scope, problems, input);
  if (!person) return rejected(problems.list);
  const respondent = await retryLost(ports, async () => {
    const found = await waiting(ports, person);
    if (!found) return null;
    const restored = { ...found.value, withdrawal: null };
    const saved = await ports.respondents.save(restored, found.version);
    return saved === 'lost' ? 'lost' : restored;
  });
  if (!respondent) return reportNone(problems);
  audit.touch(respondentSubject(respondent.id));
  loaders.forget(person.accountId);
  return done({ respondent });
}

/** Starts the erasure that a person requested. Null if `find` returns no one with an open request. */
export async function eraseAsAsked(
  ports: Ports,
  find: () => Promise<Versioned<Respondent> | null>,
): Promise<Erasure | null> {
  const asked = (await find())?.value.withdrawal;
  if (!asked) return null;
  const mode = asked.keepsEfforts ? 'PSEUDONYMISE' : 'DROP';
  const erasedAt: Instant = ports.now();
  return beginErasure(ports, { mode, erasedAt, find });
}

async function waiting(ports: Ports, who: PersonDraft): Promise<Versioned<Respondent> | null> {
  const [found] = await ports.respondents.lookup([who]);
  if (!found || found.version === null || found.respondent.withdrawal === null) return null;
  return { value: found.respondent, version: found.version };
}

function reportNone(problems: Problems): MutationResult<never> {
  const what =
    'does not match a person in the account with a pending withdrawal: see withdrawalRequests.';
  problems.notFound('respondentExternalId', what);
  return rejected(problems.list);
}
