import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import { markUndone } from '../imports/mark-undone.ts';
import { type CursorScope, encodeCursor } from '../kernel/lists/cursor.ts';
import { MAX_PAGE, MAX_STATEMENT, TIME_BUDGET_MS } from '../kernel/limits.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import { touchSubmission } from '../audit/audit-trail.ts';
import { pagesOf } from '../kernel/lists/pages-of.ts';
import type { Ports, Position, Submission } from '../kernel/ports.ts';
import { rejected, type PartialResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkAfter } from '../kernel/validation/after.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkId, checkText } from '../kernel/validation/text.ts';
import { createRemainingSubmissions, storedSubmissions } from './remaining-submissions.ts';
import { retainedSubmission } from './submission-facts.ts';
import { mayRetract, retractPage, retractTogether } from './retract-together.ts';
import type { SubmissionRetractInput } from '../kernel/generated/inputs.ts';

export interface Retraction {
  /** Number of submissions retracted by this call, not counting those retracted before. */
  retracted: number;
  /** The selected submission. Null for a batch, and if it is no longer shown. */
  submission: Submission | null;
  /** False if a large batch takes longer than one call may. */
  isComplete: boolean;
  /** `after` of the call that continues the batch. Null when complete. */
  endCursor: string | null;
}

/**
 * Retracts a submission or an import batch, as if it had never been submitted. Idempotent. Callers without
 * the permission for all retract only what they recorded; the rest of a batch is kept and reported as
 * FORBIDDEN.
 */
export async function submissionRetract(
  scope: Scope,
  input: SubmissionRetractInput,
): Promise<PartialResult<Retraction>> {
  authorize(scope.actor, 'SUBMISSIONS_RETRACT');
  const problems = new Problems();
  const reason = checkText(problems, 'reason', input.reason, MAX_STATEMENT);
  const target = parseTarget(problems, input);
  if (!target || reason === undefined) return rejected(problems.list);
  const retraction =
    target.kind === 'batch'
      ? await retractBatch(scope, problems, { ...target, reason })
      : await retractOne(scope, problems, target.submissionId, reason);
  const accountId = retraction?.submission?.accountId;
  scope.loaders.forget(...(accountId === undefined ? [] : [accountId]));
  if (!retraction && problems.isEmpty) {
    problems.notFound(target.field, 'does not match a submission or import. Check the id.');
  }
  return { value: retraction, userErrors: problems.list };
}

type Target =
  | { kind: 'submission'; field: 'submissionId'; submissionId: string }
  | { kind: 'batch'; field: 'importBatch'; importBatch: string; after: string | null };

function parseTarget(problems: Problems, input: SubmissionRetractInput): Target | undefined {
  const submissionId = input.submissionId ?? null;
  const importBatch = input.importBatch ?? null;
  if (submissionId !== null && importBatch === null) {
    const node = parseNodeId(submissionId);
    const id = node?.type === 'Submission' ? node.parts[0] : undefined;
    if (id !== undefined) return { kind: 'submission', field: 'submissionId', submissionId: id };
    return problems.invalid('submissionId', 'must be the id of a submission.');
  }
  if (importBatch !== null && submissionId === null) {
    const batch = checkId(problems, 'importBatch', importBatch);
    const after = input.after ?? null;
    return batch === undefined
      ? undefined
      : { kind: 'batch', field: 'importBatch', importBatch: batch, after };
  }
  problems.report('INVALID', 'submissionId', 'Give either submissionId or importBatch.');
  return undefined;
}

/**
 * Retracts a submission and rebuilds the respondent's history and stated fields from the remaining ones, as
 * if it had never been submitted. Null if there is no such submission or there are problems.
 */
async function retractOne(
  scope: Scope,
  problems: Problems,
  submissionId: string,
  reason: string,
): Promise<Retraction | null> {
  const { actor, ports, audit } = scope;
  const read = async () => (await storedSubmissions(ports, [submissionId])).get(submissionId);
  const found = await read();
  if (!found) return null;
  touchSubmission(audit, found);
  if (!mayRetract(actor, found)) {
    const message = `submissionId is a submission that someone else recorded: ${WHO_MAY}`;
    problems.report('FORBIDDEN', 'submissionId', message);
    return null;
  }
  const [retracted] = await retractTogether(
    scope,
    [found],
    reason,
    createRemainingSubmissions(ports),
  );
  const submission = retracted ?? (await read());
  if (!submission) return null;
  return {
    retracted: retracted ? 1 : 0,
    submission: retainedSubmission(submission, ports.now()),
    isComplete: true,
    endCursor: null,
  };
}

function cursorOf(importBatch: string): CursorScope {
  return { field: 'submissionRetract', arguments: { importBatch } };
}

/** Retracts a batch page by page. Null if the batch is empty or there are problems. */
async function retractBatch(
  scope: Scope,
  problems: Problems,
  batch: BatchRetraction,
): Promise<Retraction | null> {
  const { importBatch, reason } = batch;
  const startAfter = await checkAfter(
    scope.ports,
    problems,
    cursorOf(importBatch),
    batch.after,
    'the same importBatch',
  );
  if (startAfter === undefined) return null;
  const { actor, ports, audit } = scope;
  const deadline = ports.now() + TIME_BUDGET_MS;
  const remaining = createRemainingSubmissions(ports);
  const count = { retracted: 0, found: 0, foreign: 0 };
  let after: Position | null = startAfter;
  do {
    const slice = await ports.submissions.listByBatch(importBatch, { limit: MAX_PAGE, after });
    const live = slice.entries.map(({ value }) => value).filter((s) => s.retractedAt === null);
    const own = live.filter((submission) => mayRetract(actor, submission));
    for (const submission of live) touchSubmission(audit, submission);
    count.retracted += await retractPage(scope, own, reason, remaining);
    count.found += slice.entries.length;
    count.foreign += live.length - own.length;
    after = slice.resumeAfter;
  } while (after !== null && ports.now() < deadline);
  if (count.foreign > 0) reportForeign(problems, count.foreign);
  if (count.found === 0 && startAfter === null) return null;
  if (after === null && count.foreign === 0) {
    // Earlier calls for this batch may have met submissions of others.
    const mayLeaveSome = startAfter !== null && !isAllowed(actor, 'SUBMISSIONS_RETRACT_ANY');
    if (!mayLeaveSome || (await isRetracted(ports, importBatch)))
      await markUndone(ports, importBatch);
  }
  return {
    retracted: count.retracted,
    submission: null,
    isComplete: after === null,
    endCursor:
      after === null ? null : encodeCursor(await ports.cursorKey(), cursorOf(importBatch), after),
  };
}

/** True if no submission of the batch still counts. */
async function isRetracted({ submissions }: Ports, importBatch: string): Promise<boolean> {
  const pages = pagesOf((after) =>
    submissions.listByBatch(importBatch, { limit: MAX_PAGE, after }),
  );
  for await (const page of pages) {
    if (page.some(({ retractedAt }) => retractedAt === null)) return false;
  }
  return true;
}

interface BatchRetraction {
  importBatch: string;
  after: string | null;
  reason: string;
}

const WHO_MAY = 'only an administrator (role ADMIN) can retract it.';

function reportForeign(problems: Problems, foreign: number): void {
  const what = `importBatch contains submissions that others recorded (${foreign}), which were not retracted:`;
  const message = `${what} only an administrator (role ADMIN) can retract them.`;
  problems.report('FORBIDDEN', 'importBatch', message);
}
