import { authorise } from '../../platform/authz/authorise.ts';
import { OUTCOME_KINDS, type Account, type Outcome } from '../../domain/accounts/account.ts';
import { MAX_STATEMENT } from '../kernel/limits.ts';
import type { Optional } from '../kernel/optional.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import type { AccountSelector } from '../kernel/selectors.ts';
import { checkPastDay } from '../kernel/validation/date.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { accountFor } from '../kernel/validation/referenced.ts';
import { checkOptionalText } from '../kernel/validation/text.ts';

export interface OutcomeRecordInput {
  account: AccountSelector;
  kind: string;
  /** Not more than a day ahead. */
  occurredOn: string;
  reason?: Optional<string>;
}

/** Records what an account did in the end; the same day and kind again is the same outcome. */
export async function outcomeRecord(
  scope: Scope,
  input: OutcomeRecordInput,
): Promise<MutationResult<{ outcome: Outcome; account: Account }>> {
  authorise(scope.actor, 'OUTCOMES_WRITE');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const recordedAt = ports.now();
  const kind = checkMember(problems, 'kind', input.kind, OUTCOME_KINDS);
  const occurredOn = checkPastDay(problems, 'occurredOn', input.occurredOn, recordedAt);
  const reason = checkOptionalText(problems, 'reason', input.reason, MAX_STATEMENT) ?? null;
  const account = await accountFor(ports, problems, input.account);
  if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
  if (!kind || occurredOn === undefined || !account || !problems.isEmpty) {
    return rejected(problems.list);
  }
  const known = await ports.accounts.outcomes(account.id);
  const same = known.find((other) => other.kind === kind && other.occurredOn === occurredOn);
  const isRepeated = same?.reason === reason;
  const outcome = isRepeated
    ? same
    : { kind, occurredOn, reason, recordedAt, decidedAt: null, retractedAt: null };
  if (!isRepeated) await ports.accounts.recordOutcome(account.id, outcome);
  loaders.forget(account.id);
  return done({ outcome, account });
}
