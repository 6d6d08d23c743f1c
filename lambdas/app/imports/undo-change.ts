import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { ImportedChange } from './imported-change.ts';
import { undoContact } from './undo-contact.ts';
import { undoFigures } from './undo-figures.ts';
import {
  NOTHING_UNDONE,
  type LeftReason,
  type UndoManner,
  type UndoneChange,
} from './undone-change.ts';

/** Undoes one change of an import, unless other data depends on it or it was changed since. */
export function undoChange(
  scope: Scope,
  change: ImportedChange,
  manner: UndoManner,
): Promise<UndoneChange> {
  switch (change.kind) {
    case 'ACCOUNT':
      return undoAccount(scope, change, manner);
    case 'CONTACT':
      return undoContact(scope, change, manner);
    case 'OUTCOME':
      return undoOutcome(scope, change, manner);
    case 'FIGURES':
      return undoFigures(scope, change, manner);
  }
}

type Of<Kind> = Extract<ImportedChange, { kind: Kind }>;

/** Archives an account that the import created. Saving the account again creates it again. */
function undoAccount(
  { ports, audit }: Scope,
  { accountId, version, createdAt }: Of<'ACCOUNT'>,
  { rehearsed }: UndoManner,
): Promise<UndoneChange> {
  return retryLost(ports, async () => {
    const stored = await ports.accounts.getWithoutRedirect(accountId);
    if (!stored || stored.value.isUndone) return NOTHING_UNDONE;
    const { name, updatedAt } = stored.value;
    // The version alone isn't enough: removing a contact also increments it, without changing the account.
    const isChanged =
      stored.mergedInto !== null ||
      (createdAt === undefined ? stored.version !== version : updatedAt !== createdAt);
    const outcomes = await ports.accounts.outcomes(accountId);
    const reason: LeftReason | null = isChanged
      ? 'CHANGED_SINCE'
      : (await ports.respondents.count(accountId, 1)) > 0
        ? 'HAS_PEOPLE'
        : outcomes.some(({ retractedAt }) => retractedAt === null)
          ? 'HAS_OUTCOMES'
          : null;
    if (reason !== null) return { undone: 0, left: [{ name, reason }] };
    if (rehearsed) return { undone: 1, left: [] };
    audit.touch({ type: 'ACCOUNT', id: accountId });
    const at = ports.now();
    const undone = { ...stored.value, archivedAt: at, updatedAt: at, isUndone: true };
    const saved = await ports.accounts.save(undone, stored.version);
    return saved === 'lost' ? 'lost' : { undone: 1, left: [] };
  });
}

async function undoOutcome(
  { ports, audit }: Scope,
  { accountId, outcome: { kind, occurredOn, recordedAt } }: Of<'OUTCOME'>,
  { rehearsed }: UndoManner,
): Promise<UndoneChange> {
  const outcomes = await ports.accounts.outcomes(accountId);
  const found = outcomes.find((one) => one.kind === kind && one.occurredOn === occurredOn);
  if (!found || found.retractedAt !== null) return NOTHING_UNDONE;
  if (found.recordedAt !== recordedAt) {
    const account = await ports.accounts.get(accountId);
    return { undone: 0, left: [{ name: account?.value.name ?? '', reason: 'CHANGED_SINCE' }] };
  }
  if (rehearsed) return { undone: 1, left: [] };
  audit.touch({ type: 'ACCOUNT', id: accountId });
  await ports.accounts.recordOutcome(accountId, { ...found, retractedAt: ports.now() });
  return { undone: 1, left: [] };
}
