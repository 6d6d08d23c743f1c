import type { Job } from '../../domain/jobs/job.ts';
import type { Action } from '../../platform/authz/permissions.ts';
import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import { type CursorScope, encodeCursor } from '../kernel/lists/cursor.ts';
import { MAX_PAGE, TIME_BUDGET_MS } from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Position } from '../kernel/records.ts';
import { rejected, type PartialResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkAfter } from '../kernel/validation/after.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkId } from '../kernel/validation/text.ts';
import { mayRetract } from '../submissions/retract-together.ts';
import { submissionRetract } from '../submissions/submission-retract.ts';
import type { ImportBatch, ImportKind } from './imports-port.ts';
import { markUndone } from './mark-undone.ts';
import { undoChange } from './undo-change.ts';
import type { LeftAsItIs, UndoManner } from './undone-change.ts';
import type { ImportUndoInput } from '../kernel/generated/inputs.ts';

export interface UndoneImport {
  /** Number of changes undone by this call, not counting earlier calls. */
  undone: number;
  left: readonly LeftAsItIs[];
  /** False if a large import exceeds the time budget. */
  isComplete: boolean;
  endCursor: string | null;
  importBatch: ImportBatch | null;
}

/** Permission required to undo an import of each kind. */
const UNDOES: Readonly<Record<ImportKind, Action>> = {
  ACCOUNTS: 'ACCOUNTS_ARCHIVE',
  CONTACTS: 'RESPONDENTS_WRITE',
  SUBMISSIONS: 'SUBMISSIONS_RETRACT',
  OUTCOMES: 'OUTCOMES_RETRACT',
  MARKET_BENCHMARKS: 'MARKET_WRITE',
  SOLUTION_RATINGS: 'MARKET_WRITE',
};

/** Undoes an import. Lists and keeps what other data depends on or was changed since. Idempotent. */
export async function importUndo(
  scope: Scope,
  input: ImportUndoInput,
): Promise<PartialResult<UndoneImport>> {
  authorize(scope.actor, 'IMPORTS_READ');
  const problems = new Problems();
  const batch = checkId(problems, 'batch', input.batch);
  const known = batch === undefined ? null : await scope.ports.imports.getBatch(batch);
  if (!known) {
    if (batch !== undefined)
      problems.notFound('batch', 'does not match an import. List the imports to see their names.');
    return rejected(problems.list);
  }
  if (!mayUndo(scope, problems, known.value.kind)) return rejected(problems.list);
  const { kind, batch: name } = known.value;
  const manner = { batch: name, rehearsed: input.dryRun === true ? new Map<string, Job>() : null };
  if (kind !== 'SUBMISSIONS') {
    return undoBatch(scope, problems, known.value, manner, input.after ?? null);
  }
  return manner.rehearsed
    ? countRetractable(scope, problems, known.value, input.after ?? null)
    : retracted(scope, name, input);
}

function mayUndo({ actor }: Scope, problems: Problems, kind: ImportKind): boolean {
  if (!isAllowed(actor, UNDOES[kind])) {
    problems.report(
      'FORBIDDEN',
      'batch',
      `batch is an import of ${kind}, which you don't have permission to undo.`,
    );
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

/** Counts the answers of an import that the caller could retract. */
async function countRetractable(
  { actor, ports }: Scope,
  problems: Problems,
  importBatch: ImportBatch,
  given: string | null,
): Promise<PartialResult<UndoneImport>> {
  const { batch } = importBatch;
  const begin = await checkAfter(ports, problems, cursorOf(batch), given, 'the same batch');
  if (begin === undefined) return rejected(problems.list);
  const deadline = ports.now() + TIME_BUDGET_MS;
  let undone = 0;
  let after: Position | null = begin;
  do {
    const slice = await ports.submissions.listByBatch(batch, { limit: MAX_PAGE, after });
    const found = slice.entries.map(({ value }) => value);
    undone += found.filter((s) => s.retractedAt === null && mayRetract(actor, s)).length;
    after = slice.resumeAfter;
  } while (after !== null && ports.now() < deadline);
  return counted(ports, { undone, left: [], importBatch }, after);
}

/** Builds the result of a call that stopped at a position. */
async function counted(
  ports: Ports,
  { importBatch, ...count }: Pick<UndoneImport, 'undone' | 'left'> & { importBatch: ImportBatch },
  after: Position | null,
): Promise<PartialResult<UndoneImport>> {
  const isComplete = after === null;
  const cursor = cursorOf(importBatch.batch);
  const endCursor = isComplete ? null : encodeCursor(await ports.cursorKey(), cursor, after);
  const now = isComplete ? importBatch : null;
  return { value: { ...count, isComplete, endCursor, importBatch: now }, userErrors: [] };
}

function cursorOf(batch: string): CursorScope {
  return { field: 'importUndo', arguments: { batch } };
}

/** Newest change first, so that a value set twice ends with its original value. */
async function undoBatch(
  scope: Scope,
  problems: Problems,
  importBatch: ImportBatch,
  manner: UndoManner,
  given: string | null,
): Promise<PartialResult<UndoneImport>> {
  const { ports, loaders } = scope;
  const { batch, retractedAt } = importBatch;
  const begin = await checkAfter(ports, problems, cursorOf(batch), given, 'the same batch');
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
      const outcome = await undoChange(scope, value, manner);
      undone += outcome.undone;
      left.push(...outcome.left);
      if (outcome.left.length === 0) settled.push(position);
    }
    if (!manner.rehearsed) await ports.imports.deleteChanges(batch, settled);
    found += slice.entries.length;
    after = slice.resumeAfter;
  } while (after !== null && ports.now() < deadline);
  loaders.forget();
  if (found === 0 && begin === null && retractedAt === null) {
    problems.notFound('batch', 'has nothing to undo: everything in it existed before.');
    return rejected(problems.list);
  }
  const marked = after === null && !manner.rehearsed ? await markUndone(ports, batch) : null;
  return counted(ports, { undone, left, importBatch: marked ?? importBatch }, after);
}
