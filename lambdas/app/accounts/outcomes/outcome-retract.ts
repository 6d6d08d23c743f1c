import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import { parseNodeId } from '../../kernel/nodes/node-id.ts';
import { done, type MutationResult, rejected } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { type OutcomeOfAccount, outcomeGet } from './outcome-of-account.ts';
import type { OutcomeRetractInput } from '../../kernel/generated/inputs.ts';

/** Retracts an outcome, so that it no longer counts. Recording it again restores it. Idempotent. */
export async function outcomeRetract(
  scope: Scope,
  input: OutcomeRetractInput,
): Promise<MutationResult<{ outcome: OutcomeOfAccount; account: Account | null }>> {
  authorize(scope.actor, 'OUTCOMES_RETRACT');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const node = parseNodeId(input.id);
  if (node?.type !== 'Outcome') {
    problems.invalid('id', 'must be the id of an outcome, as Outcome.id gives it.');
    return rejected(problems.list);
  }
  const found = await outcomeGet(scope, node.parts);
  if (!found) {
    problems.notFound('id', 'does not match an outcome.');
    return rejected(problems.list);
  }
  const { accountId, ...outcome } = found;
  audit.touch({ type: 'ACCOUNT', id: accountId });
  const retracted = { ...outcome, retractedAt: outcome.retractedAt ?? ports.now() };
  if (outcome.retractedAt === null) await ports.accounts.recordOutcome(accountId, retracted);
  loaders.forget(accountId);
  return done({
    outcome: { ...retracted, accountId },
    account: await loaders.account(accountId),
  });
}
