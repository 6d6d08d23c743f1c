import type { Outcome } from '../../../domain/accounts/account.ts';
import { importedIn } from '../../imports/imported-change.ts';
import type { Ports } from '../../kernel/ports.ts';

/** Writes an outcome in the place of the same kind's of the day, unless it stands there just like this. */
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
  // One that only corrects another is none of its own, and stays when the import is undone.
  const isNew = !same || same.retractedAt !== null;
  const batch = isNew ? importBatch : null;
  const change = { kind: 'OUTCOME', accountId, outcome } as const;
  await accounts.recordOutcome(accountId, outcome, importedIn(batch, outcome.recordedAt, change));
  return { outcome, wasUnchanged: false };
}
