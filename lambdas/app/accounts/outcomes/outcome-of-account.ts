import type { Outcome } from '../../../domain/accounts/account.ts';
import { nodeId } from '../../kernel/nodes/node-id.ts';
import type { Scope } from '../../kernel/scope.ts';

export interface OutcomeOfAccount extends Outcome {
  accountId: string;
}

/** An outcome is identified by account, day and kind. */
export function outcomeNodeId({
  accountId,
  occurredOn,
  kind,
}: Pick<OutcomeOfAccount, 'accountId' | 'occurredOn' | 'kind'>): string {
  return nodeId('Outcome', [accountId, occurredOn, kind]);
}

/** Returns the outcome with the given node id parts, retracted or not, or null if there is none. */
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
