import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { revokeLinksOf } from '../surveys/links/survey-link-revoke.ts';
import { respondentFor } from './respondent-for.ts';
import type { RespondentDropInput } from '../kernel/generated/inputs.ts';

/**
 * Drops a contact who left or has nothing to do with the job. From now on they are not asked, and their
 * answers do not count. Past figures do not change, because answers count until the drop. Revokes their
 * survey links. Idempotent.
 */
export function respondentDrop(
  scope: Scope,
  input: RespondentDropInput,
): Promise<MutationResult<{ respondent: Respondent }>> {
  const at = scope.ports.now();
  return changeDropped(scope, input, ({ droppedAt }) => droppedAt ?? at);
}

/** Restores a dropped contact. Their answers count as if they had never been dropped. Idempotent. */
export function respondentRestore(
  scope: Scope,
  input: RespondentDropInput,
): Promise<MutationResult<{ respondent: Respondent }>> {
  return changeDropped(scope, input, () => null);
}

async function changeDropped(
  scope: Scope,
  input: RespondentDropInput,
  droppedAtOf: (respondent: Respondent) => number | null,
): Promise<MutationResult<{ respondent: Respondent }>> {
  authorize(scope.actor, 'RESPONDENTS_MANAGE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const find = await respondentFor(scope, problems, 'respondent', input.respondent);
  if (!find) return rejected(problems.list);
  const respondent = await retryLost(ports, async () => {
    const found = await find();
    if (!found) return undefined;
    const droppedAt = droppedAtOf(found.value);
    if (found.value.droppedAt === droppedAt) return found.value;
    const changed = { ...found.value, droppedAt };
    const saved = await ports.respondents.save(changed, found.version);
    return saved === 'lost' ? 'lost' : changed;
  });
  if (!respondent) return rejected(problems.list);
  if (respondent.droppedAt !== null) await revokeLinksOf(scope, respondent);
  loaders.forget(respondent.accountId);
  return done({ respondent });
}
