import type { Action } from '../../platform/authz/permissions.ts';
import { authorise, isAllowed } from '../../platform/authz/authorise.ts';
import { type CursorScope, encodeCursor } from '../kernel/cursor.ts';
import { MAX_PAGE, TIME_BUDGET_MS } from '../kernel/limits.ts';
import type { Optional } from '../kernel/optional.ts';
import type { Position } from '../kernel/records.ts';
import { rejected, type PartialResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkAfter } from '../kernel/validation/after.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkId } from '../kernel/validation/text.ts';
import { submissionRetract } from '../submissions/submission-retract.ts';
import type { ImportBatch, ImportKind } from './imports-port.ts';
import { markUndone } from './mark-undone.ts';
import { undoChange } from './undo-change.ts';
import type { LeftAsItIs } from './undone-change.ts';

export interface ImportUndoInput {
  batch: string;
  /** Of answers: why. */
  reason?: Optional<string>;
  /** Where the call before came to. */
  after?: Optional<string>;
}

export interface UndoneImport {
  /** What this call has undone: what was undone before does not count. */
  undone: number;
  left: readonly LeftAsItIs[];
  /** False where a great import takes longer than a call may. */
  isComplete: boolean;
  endCursor: string | null;
  importBatch: ImportBatch | null;
}

/** What someone must be allowed to do to undo an import of that kind; null: no one can. */
const UNDOES: Readonly<Record<ImportKind, Action | null>> = {
  ACCOUNTS: 'ACCOUNTS_ARCHIVE',
  CONTACTS: null,
  SUBMISSIONS: 'SUBMISSIONS_RETRACT',
  OUTCOMES: 'OUTCOMES_RETRACT',
  MARKET_BENCHMARKS: 'MARKET_WRITE',
  SOLUTION_RATINGS: 'MARKET_WRITE',
};

/**
 * Undoes what an import has brought, as far as nothing else has come of it since: the rest is named and left.
 * Idempotent.
 */
export async function importUndo(
  scope: Scope,
  input: ImportUndoInput,
): Promise<PartialResult<UndoneImport>> {
  authorise(scope.actor, 'IMPORTS_READ');
  const problems = new Problems();
  const batch = checkId(problems, 'batch', input.batch);
  const known = batch === undefined ? null : await scope.ports.imports.getBatch(batch);
  if (!known) {
    if (batch !== undefined) problems.notFound('batch', 'names no import: list them.');
    return rejected(problems.list);
  }
  if (!mayUndo(scope, problems, known.value.kind)) return rejected(problems.list);
  if (known.value.kind === 'SUBMISSIONS') return retracted(scope, known.value.batch, input);
  return undoBatch(scope, problems, known.value, input.after ?? null);
}

function mayUndo({ actor }: Scope, problems: Problems, kind: ImportKind): boolean {
  const action = UNDOES[kind];
  if (action === null) {
    problems.invalid('batch', 'is one of contacts, which stay: import a corrected file.');
  } else if (!isAllowed(actor, action)) {
    problems.report('FORBIDDEN', 'batch', `batch is an import of ${kind}, which you may not undo.`);
  }
  return problems.isEmpty;
}

async function retracted(
  scope: Scope,
  importBatch: string,
  { reason, after }: ImportUndoInput,
): Promise<PartialResult<UndoneImport>> {
  const input = { importBatch, reason: reason ?? '', after: after ?? null };
  const { value, userErrors } = await submissionRetract(scope, input);
  if (!value) return { value, userErrors };
  const { retracted: undone, isComplete, endCursor } = value;
  const now = await scope.ports.imports.getBatch(importBatch);
  const undoneImport = { undone, left: [], isComplete, endCursor, importBatch: now?.value ?? null };
  return { value: undoneImport, userErrors };
}

function cursorOf(batch: string): CursorScope {
  return { field: 'importUndo', arguments: { batch } };
}

/** Page by page, the latest first, so that what was set twice ends as it began. */
async function undoBatch(
  scope: Scope,
  problems: Problems,
  { batch, retractedAt }: ImportBatch,
  given: string | null,
): Promise<PartialResult<UndoneImport>> {
  const { ports, loaders } = scope;
  const begin = await checkAfter(ports, problems, cursorOf(batch), given, 'this same batch');
  if (begin === undefined) return rejected(problems.list);
  const deadline = ports.now() + TIME_BUDGET_MS;
  const left: LeftAsItIs[] = [];
  let undone = 0;
  let found = 0;
  let after: Position | null = begin;
  do {
    const slice = await ports.imports.listChanges(batch, { limit: MAX_PAGE, after });
    const settled: Position[] = [];
    for (const { value, position } of slice.entries) {
      const outcome = await undoChange(scope, value);
      undone += outcome.undone;
      left.push(...outcome.left);
      if (outcome.left.length === 0) settled.push(position);
    }
    await ports.imports.deleteChanges(batch, settled);
    found += slice.entries.length;
    after = slice.resumeAfter;
  } while (after !== null && ports.now() < deadline);
  loaders.forget();
  if (found === 0 && begin === null && retractedAt === null) {
    problems.notFound(
      'batch',
      'has brought nothing that could be undone: all of it was there before.',
    );
    return rejected(problems.list);
  }
  const isComplete = after === null;
  const importBatch = isComplete ? await markUndone(ports, batch) : null;
  const endCursor =
    after === null ? null : encodeCursor(await ports.cursorKey(), cursorOf(batch), after);
  return { value: { undone, left, isComplete, endCursor, importBatch }, userErrors: [] };
}
