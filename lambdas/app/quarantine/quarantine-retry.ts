import { authorize } from '../../platform/authz/authorize.ts';
import { type AuditSubject, respondentSubject } from '../audit/audit-subject.ts';
import { MAX_IMPORT_RECORDS } from '../kernel/limits.ts';
import { type PartialResult, rejected } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkId } from '../kernel/validation/text.ts';
import type { QuarantinedWork, QuarantineEntry } from './quarantine-port.ts';
import type { QuarantineRetryInput } from '../kernel/generated/inputs.ts';

/**
 * Makes entries due, so that the next run retries them. Missing ones are reported and do not stop the others.
 */
export async function quarantineRetry(
  scope: Scope,
  { ids }: QuarantineRetryInput,
): Promise<PartialResult<{ entries: readonly QuarantineEntry[] }>> {
  authorize(scope.actor, 'QUARANTINE_MANAGE');
  const problems = new Problems();
  check(problems, ids);
  if (!problems.isEmpty) return rejected(problems.list);
  const entries = await scope.ports.quarantine.retry([...new Set(ids)]);
  scope.audit.touch(...entries.flatMap(({ subject }) => touched(subject)));
  const found = new Set(entries.map(({ id }) => id));
  for (const [i, id] of ids.entries()) {
    if (found.has(id)) continue;
    const what =
      'is not in the quarantine: it was completed meanwhile, or the id is wrong. List the quarantine again.';
    problems.under('ids').notFound(i, what);
  }
  return { value: { entries }, userErrors: problems.list };
}

/** Audit subjects of an entry. Items of the table are not among them. */
function touched(work: QuarantinedWork): readonly AuditSubject[] {
  if ('respondentId' in work) return [respondentSubject(work.respondentId)];
  return [
    ...('jobKey' in work ? [{ type: 'JOB', id: work.jobKey } as const] : []),
    ...('accountId' in work ? [{ type: 'ACCOUNT', id: work.accountId } as const] : []),
  ];
}

function check(problems: Problems, ids: readonly string[]): void {
  if (ids.length === 0) problems.invalid('ids', 'must have at least one entry.');
  if (ids.length > MAX_IMPORT_RECORDS) {
    const message = `must be at most ${MAX_IMPORT_RECORDS} per call; there are ${ids.length}.`;
    problems.tooMuch('ids', message);
    return;
  }
  for (const [i, id] of ids.entries()) checkId(problems.under('ids'), i, id);
}
