import type { Outcome } from '../../../domain/accounts/account.ts';
import { importedIn } from '../../imports/imported-change.ts';
import type { Ports } from '../../kernel/ports.ts';

/** Writes an outcome, replacing the one of the same kind and day. Writes nothing if they are equal. */
export async function writeOutcome(
  { accounts }: Pick<Ports, 'accounts'>,
  accountId: string,
  outcome: Outcome,
  {
    isDryRun = false,
    importBatch = null,
  }: { isDryRun?: boolean; importBatch?: string | null } = {},
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
  if (isDryRun) return { outcome, wasUnchanged: false };
  // A correction of an existing outcome isn't part of the import, so undoing the import keeps it.
  const isNew = !same || same.retractedAt !== null;
  const batch = isNew ? importBatch : null;
  const change = { kind: 'OUTCOME', accountId, outcome } as const;
  await accounts.recordOutcome(accountId, outcome, importedIn(batch, outcome.recordedAt, change));
  return { outcome, wasUnchanged: false };
}
