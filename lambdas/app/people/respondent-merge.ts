import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { TIME_BUDGET_MS } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { beginMove, type MovedPair } from '../moves/begin-move.ts';
import { runMove, finishMovesInto } from '../moves/run-move.ts';
import { checkNotErased, respondentFor } from './respondent-for.ts';
import type { RespondentMergeInput } from '../kernel/generated/inputs.ts';

export interface MergedRespondent {
  respondent: Respondent;
  /**
   * False if the merge takes longer than one call may. The rest is completed in the background within an
   * hour.
   */
  isComplete: boolean;
}

/**
 * Merges a contact into another one of the same account. Answers, testimonials with their consents, and
 * survey links move to the second, and the ids of the first resolve to it. Calling it again resumes an
 * interrupted merge.
 */
export async function respondentMerge(
  scope: Scope,
  input: RespondentMergeInput,
): Promise<MutationResult<MergedRespondent>> {
  authorize(scope.actor, 'RESPONDENTS_MANAGE');
  const { ports, loaders } = scope;
  const deadline = ports.now() + TIME_BUDGET_MS;
  const problems = new Problems();
  const findFrom = await respondentFor(scope, problems, 'from', input.from);
  const findInto = await respondentFor(scope, problems, 'into', input.into);
  if (!findFrom || !findInto) return rejected(problems.list);
  let merged: Respondent | undefined;
  const move = await beginMove(ports, problems, async () => {
    const from = await findFrom();
    const into = await findInto();
    if (!from || !into) return undefined;
    merged = into.value;
    return checkPair(problems, { from, into }) ? { from, into } : undefined;
  });
  if (!merged || !problems.isEmpty) return rejected(problems.list);
  loaders.forget(merged.accountId);
  const { accountId, id } = merged;
  const isThrough = move ? await runMove(ports, move, deadline) : true;
  // Also resume earlier merges that were interrupted.
  const isComplete =
    isThrough && (await finishMovesInto(ports, { accountId, respondentId: id }, deadline));
  const stored = await ports.respondents.get(accountId, id);
  return done({ respondent: stored?.value ?? merged, isComplete });
}

/**
 * Returns whether the first can be merged into the second. Contacts merged before give false without a
 * problem, as there is nothing to do.
 */
function checkPair(problems: Problems, { from, into }: MovedPair): boolean {
  if (from.value.id === into.value.id) {
    if (into.value.formerExternalIds.length === 0) {
      problems.invalid('into', 'is the same contact as from: choose two different contacts.');
    }
    return false;
  }
  if (from.value.accountId !== into.value.accountId) {
    const fix = 'merge the accounts, or record the answers in the right one';
    problems.invalid('into', `is a contact in another account: ${fix}.`);
    return false;
  }
  return (
    checkNotErased(problems, 'from', from.value) &&
    checkNotErased(problems, 'into', into.value) &&
    isUndisputed(problems, 'from', from) &&
    isUndisputed(problems, 'into', into)
  );
}

/** A contact who asked to be erased must not come back as part of another one. */
function isUndisputed(
  problems: Problems,
  field: 'from' | 'into',
  { value: { withdrawal } }: { value: Respondent },
): boolean {
  if (withdrawal === null) return true;
  const why = 'asked to be erased: confirm or dismiss that first, on the Ask next page';
  problems.report('CONFLICT', field, `${field} ${why}.`);
  return false;
}
