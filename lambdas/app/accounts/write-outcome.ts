import type { Outcome } from '../../domain/accounts/account.ts';
import type { Ports } from '../kernel/ports.ts';

/** Writes an outcome in the place of the same kind's of the day, unless it stands there just like this. */
export async function writeOutcome(
  { accounts }: Pick<Ports, 'accounts'>,
  accountId: string,
  outcome: Outcome,
  isDryRun = false,
): Promise<{ outcome: Outcome; wasUnchanged: boolean }> {
  const known = await accounts.outcomes(accountId);
  const same = known.find(
    ({ kind, occurredOn }) => kind === outcome.kind && occurredOn === outcome.occurredOn,
  );
  const isRepeated =
    same?.reason === outcome.reason &&
    same.decidedAt === outcome.decidedAt &&
    same.retractedAt === null;
  if (isRepeated) return { outcome: same, wasUnchanged: true };
  if (!isDryRun) await accounts.recordOutcome(accountId, outcome);
  return { outcome, wasUnchanged: false };
}
