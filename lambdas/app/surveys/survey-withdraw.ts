import { authorize } from '../../platform/authz/authorize.ts';
import { askingToBeErased, erasesAt } from '../../domain/people/withdrawal.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { withUse } from '../../domain/surveys/survey-link.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';
import type { Ports } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { withdrawAll } from '../testimonials/consent-withdraw.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { linkOfCaller, contactOfCaller } from './links/link-of-caller.ts';
import type { SurveyWithdrawInput } from '../kernel/generated/inputs.ts';

export const WITHDRAWAL_SCOPES = ['PUBLICATION', 'NAME', 'EVERYTHING'] as const;
/**
 * What a person withdraws: all consents and being asked for quotes; also their name and texts; or all their
 * answers.
 */
type WithdrawalScope = (typeof WITHDRAWAL_SCOPES)[number];

export interface Withdrawn {
  /** Null if nothing is stored about the person. */
  withdrawn: WithdrawalScope | null;
  /** When the person is erased unless the request is decided earlier. Null if they are not to be erased. */
  erasesAt: Instant | null;
}

/**
 * Withdraws the answers of a link's bearer on every job. Consents end immediately. Data to be erased is
 * hidden immediately, and erased once someone confirms that the request came from the person, because anyone
 * who has the link could have made it. Idempotent.
 */
export async function surveyWithdraw(
  scope: Scope,
  input: SurveyWithdrawInput,
): Promise<MutationResult<Withdrawn>> {
  authorize(scope.actor, 'SURVEY_ANSWER');
  const problems = new Problems();
  const wanted = checkMember(problems, 'scope', input.scope, WITHDRAWAL_SCOPES);
  const person = await contactOfCaller(scope);
  if (!person) reportNobody(problems);
  if (!person || !wanted) return rejected(problems.list);
  scope.audit.touch(
    { type: 'ACCOUNT', id: person.accountId },
    respondentSubject(person.respondentId),
  );
  await noteWithdrawal(scope);
  const withdrawn = await withdraw(scope, person, wanted);
  scope.loaders.forget(person.accountId);
  return done(withdrawn);
}

/**
 * Records the withdrawal on the survey link it came through, if any, because the link's creator could have
 * used it.
 */
async function noteWithdrawal(scope: Scope): Promise<void> {
  const { ports, way = 'API' } = scope;
  await retryLost(ports, async () => {
    const stored = await linkOfCaller(scope);
    if (!stored) return null;
    const uses = withUse(stored.value.uses, { at: ports.now(), what: 'WITHDREW', way });
    const saved = await ports.surveyLinks.save({ ...stored.value, uses }, stored.version);
    return saved === 'lost' ? 'lost' : null;
  });
}

async function withdraw(
  { actor, ports }: Scope,
  person: PersonKey,
  wanted: WithdrawalScope,
): Promise<Withdrawn> {
  const erases =
    wanted === 'PUBLICATION' ? null : await askToBeErased(ports, person, wanted === 'NAME');
  const isKnown = (await withdrawAll(ports, person, actor.subject)) !== null;
  return { withdrawn: isKnown ? wanted : null, erasesAt: erases };
}

/** Adds a request to be erased. Returns the latest time of the erasure. Null if the person is not stored. */
async function askToBeErased(
  ports: Ports,
  { accountId, respondentId }: PersonKey,
  keepsEfforts: boolean,
): Promise<Instant | null> {
  return retryLost(ports, async () => {
    const stored = await ports.respondents.get(accountId, respondentId);
    if (!stored) return null;
    const asking = askingToBeErased(stored.value, { at: ports.now(), keepsEfforts });
    const saved =
      asking === stored.value ? 'saved' : await ports.respondents.save(asking, stored.version);
    if (saved === 'lost') return 'lost';
    return asking.withdrawal && erasesAt(asking.withdrawal);
  });
}

function reportNobody(problems: Problems): void {
  const message = 'This request has no link to your answers: use the link that you were sent.';
  problems.report('FORBIDDEN', null, message);
}
