import { authorize } from '../../platform/authz/authorize.ts';
import { MAX_STATEMENT } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkId, checkText } from '../kernel/validation/text.ts';
import { IMPORT_KINDS, type ImportBatch } from './imports-port.ts';
import { importedJobKey } from './imported-job.ts';
import { checkKind } from './kinds-of-actor.ts';
import type { ImportBatchRecordInput } from '../kernel/generated/inputs.ts';

const MAX_FILE_NAME = 255;
const MAX_NOTICES = 50;
const COUNTS = ['rows', 'imported', 'unchanged', 'rejected', 'leftOut'] as const;

/** Records the progress of a file import. The same batch id updates the same import. */
export async function importBatchRecord(
  scope: Scope,
  input: ImportBatchRecordInput,
): Promise<MutationResult<{ importBatch: ImportBatch }>> {
  const { actor, ports } = scope;
  authorize(actor, 'IMPORTS_WRITE');
  const problems = new Problems();
  const kind = checkMember(problems, 'kind', input.kind, IMPORT_KINDS);
  if (kind) checkKind(actor, problems, kind);
  const batch = checkId(problems, 'batch', input.batch);
  const fileName = checkText(problems, 'fileName', input.fileName, MAX_FILE_NAME);
  const counts = countsOf(problems, input);
  const notices = noticesOf(problems, input.notices ?? []);
  const jobKey = kind && (await importedJobKey(scope, problems, kind, input.job));
  if (!kind || batch === undefined || fileName === undefined || jobKey === undefined) {
    return rejected(problems.list);
  }
  const save = async (): Promise<ImportBatch | null | 'lost'> => {
    const known = await ports.imports.getBatch(batch);
    const at = ports.now();
    if (known && known.value.kind !== kind) {
      problems.invalid('batch', `was used for an import of another kind: choose another name.`);
      return null;
    }
    const importBatch: ImportBatch = {
      ...{ batch, kind, jobKey, fileName, ...counts, notices, importedBy: actor.subject },
      startedAt: isUnderWay(known?.value) ? known.value.startedAt : at,
      endedAt: input.isComplete ? at : null,
      retractedAt: counts.imported > 0 ? null : (known?.value.retractedAt ?? null),
    };
    const result = await ports.imports.saveBatch(importBatch, known?.version ?? null);
    return result === 'lost' ? 'lost' : importBatch;
  };
  if (!problems.isEmpty) return rejected(problems.list);
  const importBatch = await retryLost(ports, save);
  return importBatch ? done({ importBatch }) : rejected(problems.list);
}

/** Recording an import that has ended restarts it. */
function isUnderWay(known: ImportBatch | undefined): known is ImportBatch {
  return known !== undefined && known.endedAt === null;
}

type Counts = Pick<ImportBatch, (typeof COUNTS)[number]>;

function countsOf(problems: Problems, input: ImportBatchRecordInput): Counts {
  const counts = {
    rows: input.rows,
    imported: input.imported,
    unchanged: input.unchanged,
    rejected: input.rejected,
    leftOut: input.leftOut ?? 0,
  };
  for (const field of COUNTS) {
    if (counts[field] < 0) problems.invalid(field, 'must not be negative.');
  }
  return counts;
}

function noticesOf(problems: Problems, notices: readonly string[]): readonly string[] {
  if (notices.length > MAX_NOTICES) {
    problems.tooMuch('notices', `must be at most ${MAX_NOTICES}; there are ${notices.length}.`);
  }
  notices.forEach((text, at) => checkText(problems.under('notices'), at, text, MAX_STATEMENT));
  return notices;
}
