import { authorise } from '../../authz/authorise.ts';
import { inGroups } from '../in-groups.ts';
import { MAX_PAGE, MAX_STATEMENT, TIME_BUDGET_MS } from '../limits.ts';
import { parseNodeId } from '../node-id.ts';
import type { Optional } from '../optional.ts';
import type { Ports, Position, Submission } from '../ports.ts';
import { done, rejected, type MutationResult } from '../result.ts';
import type { Scope } from '../scope.ts';
import { Problems } from '../validation/problems.ts';
import { checkId, checkText } from '../validation/text.ts';
import { retractSubmission } from './retract-submission.ts';

/** One submission or a whole import batch, one of the two. */
export interface SubmissionRetractInput {
  submissionId?: Optional<string>;
  importBatch?: Optional<string>;
  reason: string;
}

export interface Retraction {
  /** Submissions taken back by this call: those that already were do not count. */
  retracted: number;
  /** The submission that was named; null for a batch. */
  submission: Submission | null;
  /** False where a great batch takes longer than a call may: send the same call again to go on. */
  isComplete: boolean;
}

/** Takes back one submission or a batch: every figure is as if it had never come. Idempotent. */
export async function submissionRetract(
  scope: Scope,
  input: SubmissionRetractInput,
): Promise<MutationResult<Retraction>> {
  authorise(scope.actor, 'SUBMISSIONS_RETRACT');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const reason = checkText(problems, 'reason', input.reason, MAX_STATEMENT);
  const target = parseTarget(problems, input);
  if (!target || reason === undefined) return rejected(problems.list);
  const retraction =
    target.kind === 'batch'
      ? await retractBatch(ports, target.importBatch, reason)
      : await retractOne(ports, target.submissionId, reason);
  loaders.forget();
  if (retraction) return done(retraction);
  problems.notFound(target.field, 'names nothing that was received: mend it.');
  return rejected(problems.list);
}

type Target =
  | { kind: 'submission'; field: 'submissionId'; submissionId: string }
  | { kind: 'batch'; field: 'importBatch'; importBatch: string };

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
    return batch === undefined
      ? undefined
      : { kind: 'batch', field: 'importBatch', importBatch: batch };
  }
  problems.report(
    'INVALID',
    'submissionId',
    'Give one of submissionId and importBatch, not both and not neither.',
  );
  return undefined;
}

async function retractOne(
  ports: Ports,
  submissionId: string,
  reason: string,
): Promise<Retraction | null> {
  const result = await retractSubmission(ports, submissionId, reason);
  if (!result) return null;
  const { submission, wasUnchanged } = result;
  return { retracted: wasUnchanged ? 0 : 1, submission, isComplete: true };
}

/** Page by page, a respondent's submissions one after another; null if the batch holds nothing. */
async function retractBatch(
  ports: Ports,
  importBatch: string,
  reason: string,
): Promise<Retraction | null> {
  const deadline = ports.now() + TIME_BUDGET_MS;
  let retracted = 0;
  let found = 0;
  let after: Position | null = null;
  do {
    const slice = await ports.submissions.listByBatch(importBatch, { limit: MAX_PAGE, after });
    const live = slice.entries.map(({ value }) => value).filter((s) => s.retractedAt === null);
    const results = await inGroups(
      live,
      ({ accountId, respondentId }) => `${accountId}#${respondentId}`,
      ({ id }) => retractSubmission(ports, id, reason),
    );
    retracted += results.filter((result) => result && !result.wasUnchanged).length;
    found += slice.entries.length;
    after = slice.resumeAfter;
  } while (after !== null && ports.now() < deadline);
  return found === 0 ? null : { retracted, submission: null, isComplete: after === null };
}
