import type { Outcome } from '../../../domain/accounts/account.ts';
import { nodeId } from '../../kernel/nodes/node-id.ts';
import type { Scope } from '../../kernel/scope.ts';

/** An outcome with the account that it is of. */
export interface OutcomeOfAccount extends Outcome {
  accountId: string;
}

/** One of a kind a day: the account, the day and the kind name it. */
export function outcomeNodeId({
  accountId,
  occurredOn,
  kind,
}: Pick<OutcomeOfAccount, 'accountId' | 'occurredOn' | 'kind'>): string {
  return nodeId('Outcome', [accountId, occurredOn, kind]);
}

/** The outcome of those parts of a node id, retracted or not; null if there is none. */
export async function outcomeGet(
  { ports }: Pick<Scope, 'ports'>,
  [namedId = '', occurredOn = '', kind = '']: readonly string[],
): Promise<OutcomeOfAccount | null> {
  const accountId = (await ports.accounts.get(namedId))?.value.id;
  if (accountId === undefined) return null;
  const known = await ports.accounts.outcomes(accountId);
  const found = known.find((item) => item.occurredOn === occurredOn && item.kind === kind);
  return found ? { ...found, accountId } : null;
}
