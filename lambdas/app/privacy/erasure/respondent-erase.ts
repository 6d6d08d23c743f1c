import { authorize } from '../../../platform/authz/authorize.ts';
import { ERASE_MODES, type EraseMode } from '../../../domain/privacy/erasure.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { respondentSubject } from '../../audit/audit-subject.ts';
import { TIME_BUDGET_MS } from '../../kernel/limits.ts';
import type { Ports } from '../../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { beginErasure } from './begin-erasure.ts';
import { runErasure } from './run-erasure.ts';
import type { Erasure } from './erasures-port.ts';
import { parsePerson, type PersonDraft } from '../person-input.ts';
import type { RespondentEraseInput } from '../../kernel/generated/inputs.ts';

export interface ErasedRespondent {
  mode: EraseMode;
  /** Number of submissions they had. */
  submissions: number;
  erasedAt: Instant;
}

/**
 * Erases a person from all stored data. When it returns, they cannot be found anymore. If there is too much
 * for one call, the rest is removed in the background within an hour.
 */
export async function respondentErase(
  scope: Scope,
  input: RespondentEraseInput,
): Promise<MutationResult<{ erased: ErasedRespondent; isComplete: boolean }>> {
  authorize(scope.actor, 'RESPONDENTS_ERASE');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const deadline = ports.now() + TIME_BUDGET_MS;
  const mode = checkMember(problems, 'mode', input.mode, ERASE_MODES);
  const person = await parsePerson(scope, problems, input);
  if (!person || !mode) return rejected(problems.list);
  const erasure = await erasureOf(ports, person, mode);
  if (!erasure) {
    const what =
      'does not match a person in the account: check it. People who were erased are unknown too.';
    problems.notFound('respondentExternalId', what);
    return rejected(problems.list);
  }
  audit.touch(respondentSubject(erasure.respondentId));
  const isComplete = await runErasure(ports, erasure, deadline);
  loaders.forget();
  const { submissionIds, erasedAt } = erasure;
  return done({
    erased: { mode: erasure.mode, submissions: submissionIds.length, erasedAt },
    isComplete,
  });
}

/** Starts the erasure. Returns the earlier one if it was interrupted or its response was lost. */
async function erasureOf(ports: Ports, who: PersonDraft, mode: EraseMode): Promise<Erasure | null> {
  const begun = await beginErasure(ports, {
    mode,
    erasedAt: ports.now(),
    find: async () => {
      const [found] = await ports.respondents.lookup([who]);
      if (!found || found.version === null) return null;
      return { value: found.respondent, version: found.version };
    },
  });
  return begun ?? ports.erasures.recent(who.accountId, who.externalId);
}
