import { retryLost } from '../kernel/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { ImportedChange } from './imported-change.ts';
import { undoFigures } from './undo-figures.ts';
import type { LeftReason, UndoneChange } from './undone-change.ts';

const NOTHING: UndoneChange = { undone: 0, left: [] };

/** Undoes one change of an import, if nothing has come of it since. */
export function undoChange(scope: Scope, change: ImportedChange): Promise<UndoneChange> {
  switch (change.kind) {
    case 'ACCOUNT':
      return undoAccount(scope, change);
    case 'OUTCOME':
      return undoOutcome(scope, change);
    case 'FIGURES':
      return undoFigures(scope, change);
  }
}

type Of<Kind> = Extract<ImportedChange, { kind: Kind }>;

/** Archives an account that the import created. Saving it again creates it anew. */
function undoAccount(
  { ports, audit }: Scope,
  { accountId, version }: Of<'ACCOUNT'>,
): Promise<UndoneChange> {
  return retryLost(ports, async () => {
    const stored = await ports.accounts.get(accountId);
    if (!stored || stored.value.isUndone) return NOTHING;
    const { name } = stored.value;
    const outcomes = await ports.accounts.outcomes(accountId);
    const reason: LeftReason | null =
      stored.version !== version
        ? 'CHANGED_SINCE'
        : (await ports.respondents.count(accountId, 1)) > 0
          ? 'HAS_PEOPLE'
          : outcomes.some(({ retractedAt }) => retractedAt === null)
            ? 'HAS_OUTCOMES'
            : null;
    if (reason !== null) return { undone: 0, left: [{ name, reason }] };
    audit.touch({ type: 'ACCOUNT', id: accountId });
    const at = ports.now();
    const undone = { ...stored.value, archivedAt: at, updatedAt: at, isUndone: true };
    const saved = await ports.accounts.save(undone, stored.version);
    return saved === 'lost' ? 'lost' : { undone: 1, left: [] };
  });
}

/** Retracts an outcome that the import recorded. */
async function undoOutcome(
  { ports, audit }: Scope,
  { accountId, outcome: { kind, occurredOn, recordedAt } }: Of<'OUTCOME'>,
): Promise<UndoneChange> {
  const outcomes = await ports.accounts.outcomes(accountId);
  const found = outcomes.find((one) => one.kind === kind && one.occurredOn === occurredOn);
  if (!found || found.retractedAt !== null) return NOTHING;
  if (found.recordedAt !== recordedAt) {
    const account = await ports.accounts.get(accountId);
    return { undone: 0, left: [{ name: account?.value.name ?? '', reason: 'CHANGED_SINCE' }] };
  }
  audit.touch({ type: 'ACCOUNT', id: accountId });
  await ports.accounts.recordOutcome(accountId, { ...found, retractedAt: ports.now() });
  return { undone: 1, left: [] };
}
