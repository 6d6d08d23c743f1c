import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { accountFor } from '../../kernel/validation/referenced.ts';
import type { OutcomeRecordInput } from '../../kernel/generated/inputs.ts';
import { parseOutcome } from './outcome-draft.ts';
import type { OutcomeOfAccount } from './outcome-of-account.ts';
import { writeOutcome } from './write-outcome.ts';

/** Records an outcome of an account. Recording the same day and kind again corrects it. */
export async function outcomeRecord(
  scope: Scope,
  input: OutcomeRecordInput,
): Promise<MutationResult<{ outcome: OutcomeOfAccount; account: Account }>> {
  authorize(scope.actor, 'OUTCOMES_WRITE');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const draft = parseOutcome(ports, problems, input);
  const account = await accountFor(ports, problems, input.account);
  if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
  if (!draft || !account || !problems.isEmpty) return rejected(problems.list);
  const { outcome } = await writeOutcome(ports, account.id, draft);
  loaders.forget(account.id);
  return done({ outcome: { ...outcome, accountId: account.id }, account });
}
