import { authorise } from '../../platform/authz/authorise.ts';
import type { EraseMode } from '../../domain/privacy/erasure.ts';
import { withUse } from '../../domain/surveys/survey-link.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { TIME_BUDGET_MS } from '../kernel/limits.ts';
import { beginErasure } from '../privacy/begin-erasure.ts';
import { carryOutErasure } from '../privacy/carry-out-erasure.ts';
import type { PersonKey } from '../privacy/erasures-port.ts';
import type { Ports } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retry-lost.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { withdrawAll } from '../testimonials/consent-withdraw.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { ownLink, ownPerson } from './own-link.ts';

export const WITHDRAWAL_SCOPES = ['PUBLICATION', 'NAME', 'EVERYTHING'] as const;
/**
 * What a person takes back: being asked for quotes and every consent; who they are and their words;
 * or all that they ever said.
 */
export type WithdrawalScope = (typeof WITHDRAWAL_SCOPES)[number];

export interface SurveyWithdrawInput {
  scope: string;
}

const MODES: Readonly<Record<Exclude<WithdrawalScope, 'PUBLICATION'>, EraseMode>> = {
  NAME: 'PSEUDONYMISE',
  EVERYTHING: 'DROP',
};

/**
 * Takes back what the bearer of a link said, on every job, at once and alone. Done again, it changes
 * nothing; null where nothing is known of the person, or no longer.
 */
export async function surveyWithdraw(
  scope: Scope,
  input: SurveyWithdrawInput,
): Promise<MutationResult<{ withdrawn: WithdrawalScope | null }>> {
  authorise(scope.actor, 'SURVEY_ANSWER');
  const problems = new Problems();
  const wanted = checkMember(problems, 'scope', input.scope, WITHDRAWAL_SCOPES);
  const person = await ownPerson(scope);
  if (!person) reportNobody(problems);
  if (!person || !wanted) return rejected(problems.list);
  scope.audit.touch(
    { type: 'ACCOUNT', id: person.accountId },
    respondentSubject(person.respondentId),
  );
  await noteWithdrawal(scope);
  const isKnown = await withdraw(scope, person, wanted);
  scope.loaders.forget();
  return done({ withdrawn: isKnown ? wanted : null });
}

/** With the link that it came by, if that is a survey's: whoever made the link could have done it. */
async function noteWithdrawal(scope: Scope): Promise<void> {
  const { ports, way = 'API' } = scope;
  await retryLost(ports, async () => {
    const stored = await ownLink(scope);
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
): Promise<boolean> {
  if (wanted === 'PUBLICATION') return (await withdrawAll(ports, person, actor.subject)) !== null;
  return erase(ports, person, MODES[wanted]);
}

/** What takes longer than a call may goes on by itself. */
async function erase(ports: Ports, person: PersonKey, mode: EraseMode): Promise<boolean> {
  const { accountId, respondentId } = person;
  const erasedAt = ports.now();
  const find = () => ports.respondents.get(accountId, respondentId);
  const erasure = await beginErasure(ports, { mode, erasedAt, find });
  if (erasure) await carryOutErasure(ports, erasure, erasedAt + TIME_BUDGET_MS);
  return erasure !== null;
}

function reportNobody(problems: Problems): void {
  const message = 'No link to your answers came with this: use the one that you were sent.';
  problems.report('FORBIDDEN', null, message);
}
