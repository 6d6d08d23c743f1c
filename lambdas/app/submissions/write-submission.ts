import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorize.ts';
import { textBytes } from '../../domain/scoring/answers/answers.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { touchSubmission } from '../audit/audit-trail.ts';
import { MAX_PERSON_SUBMISSIONS, MAX_TEXT_BYTES } from '../kernel/limits.ts';
import type { Ports, RespondentState, Submission } from '../kernel/ports.ts';
import type { PrefetchCache } from '../kernel/lists/prefetch-cache.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { hasRoom } from '../people/has-room.ts';
import { checkNotErased } from '../people/respondent-for.ts';
import {
  retainedSubmission,
  withoutText,
  rememberedOf,
  withSubmission,
} from './submission-facts.ts';
import { reportKeyUsed, stateKey, type AdmittedDraft } from './admit-drafts.ts';
import type { SubmissionDraft } from './submission-draft.ts';

export interface WrittenSubmission {
  submission: Submission;
  /** True if the same submission had been received before. */
  wasUnchanged: boolean;
}

/** Writes a submission and its respondent's new state. Undefined if there are problems. */
export async function writeSubmission(
  scope: Scope,
  problems: Problems,
  draft: AdmittedDraft,
  known: PrefetchCache<RespondentState>,
): Promise<WrittenSubmission | undefined> {
  const { ports, audit } = scope;
  const receivedAt = ports.now();
  return retryLost(ports, async () => {
    const before = await known.take(stateKey(draft));
    if (before.respondentVersion !== null) audit.touch(respondentSubject(before.respondent.id));
    if (!(await mayAdd(ports, problems, draft, before))) return undefined;
    const submission = submissionFrom(scope, draft, before.respondent.id, receivedAt);
    const state = withSubmission(before, submission);
    reportTooMuchText(problems, submission, state);
    if (!problems.isEmpty) return undefined;
    const save = await ports.submissions.create(submission, state, draft.job);
    switch (save.kind) {
      case 'saved':
        touchSubmission(audit, submission);
        return { submission, wasUnchanged: false };
      case 'exists':
        return receivedBefore(scope, problems, draft, save.submission);
      case 'erased':
        return reportErased(problems);
      case 'lost':
        return 'lost';
    }
  });
}

/** Dry run of `writeSubmission`. */
export async function rehearseSubmission(
  scope: Scope,
  problems: Problems,
  draft: AdmittedDraft,
  known: PrefetchCache<RespondentState>,
): Promise<WrittenSubmission | undefined> {
  const { ports } = scope;
  const id = ports.submissions.idOf(draft.idempotencyKey);
  const received = (await ports.submissions.received([id])).get(id);
  if (received?.kind === 'erased') return reportErased(problems);
  if (received) {
    // A dry run must not confirm guesses about other callers' submissions, as it would leave no trace.
    if (!mayCompare(scope.actor, received.submission)) return reportKeyUsed(problems);
    return receivedBefore(scope, problems, draft, received.submission);
  }
  const before = await known.take(stateKey(draft));
  if (!(await mayAdd(ports, problems, draft, before))) return undefined;
  const submission = submissionFrom(scope, draft, before.respondent.id, ports.now());
  const state = withSubmission(before, submission);
  reportTooMuchText(problems, submission, state);
  known.put(stateKey(draft), state);
  return problems.isEmpty ? { submission, wasUnchanged: false } : undefined;
}

function mayCompare(actor: Actor, { recordedBy }: Submission): boolean {
  return recordedBy === actor.subject || isAllowed(actor, 'SUBMISSIONS_READ');
}

/** Reported as a problem, because "unchanged" would hide that the submission does not count. */
function reportRetracted(problems: Problems): undefined {
  problems.report(
    'CONFLICT',
    'idempotencyKey',
    'idempotencyKey belongs to a submission that was retracted: use a new key to count it again.',
  );
  return undefined;
}

/** Importing a file again must not bring back an erased person. */
function reportErased(problems: Problems): undefined {
  problems.report(
    'CONFLICT',
    'idempotencyKey',
    'idempotencyKey belongs to a person who was erased, so nothing was written. Remove them from your data.',
  );
  return undefined;
}

function receivedBefore(
  { audit }: Scope,
  problems: Problems,
  draft: SubmissionDraft,
  submission: Submission,
): WrittenSubmission | undefined {
  touchSubmission(audit, submission);
  if (submission.inputHash === null) return reportErased(problems);
  if (submission.inputHash !== draft.inputHash) return reportKeyUsed(problems);
  if (submission.retractedAt !== null) return reportRetracted(problems);
  return { submission, wasUnchanged: true };
}

function submissionFrom(
  { ports, actor }: Scope,
  draft: SubmissionDraft,
  respondentId: string,
  receivedAt: number,
): Submission {
  const submission: Submission = {
    id: ports.submissions.idOf(draft.idempotencyKey),
    accountId: draft.accountId,
    respondentId,
    jobKey: draft.jobKey,
    submittedAt: draft.submittedAt ?? receivedAt,
    receivedAt,
    source: draft.source,
    importBatch: draft.importBatch,
    recordedBy: recorderOf(actor),
    stated: draft.stated,
    answers: draft.answers,
    inputHash: draft.inputHash,
    retractedAt: null,
    retractionReason: null,
  };
  // A late submission is stored without text that would have expired by now.
  return retainedSubmission(submission, receivedAt) ?? withoutText(submission);
}

/** Null for a survey link, as respondents answer for themselves. */
function recorderOf({ subject, link }: Actor): string | null {
  return link ? null : subject;
}

/**
 * Returns whether a submission may be added. The account needs room for a new respondent. A known one must
 * not be erased and must be below the limit of submissions.
 */
async function mayAdd(
  ports: Ports,
  problems: Problems,
  { idempotencyKey }: SubmissionDraft,
  { respondent, respondentVersion: version }: RespondentState,
): Promise<boolean> {
  const { accountId, id } = respondent;
  if (version === null) return hasRoom(ports, problems, accountId);
  if (!checkNotErased(problems, 'respondent', respondent)) return false;
  // Each submission increments the version, so below the limit there is no need to count.
  if (version < MAX_PERSON_SUBMISSIONS) return true;
  const { length } = await ports.submissions.idsByRespondent(accountId, id);
  if (length < MAX_PERSON_SUBMISSIONS) return true;
  const own = ports.submissions.idOf(idempotencyKey);
  // A submission received before adds nothing.
  if ((await ports.submissions.received([own])).size > 0) return true;
  const limit = `must have at most ${MAX_PERSON_SUBMISSIONS} submissions; there are ${length}`;
  problems.tooMuch('respondent', `${limit}: give each person their own externalId.`);
  return false;
}

function reportTooMuchText(
  problems: Problems,
  submission: Submission,
  state: RespondentState,
): void {
  const limit = `at most ${MAX_TEXT_BYTES / 1000} kB`;
  if (textBytes([rememberedOf(submission)]) > MAX_TEXT_BYTES) {
    problems.tooMuch('answers', `must contain ${limit} of text: shorten the explanations.`);
  } else if (textBytes(state.history) > MAX_TEXT_BYTES) {
    problems.tooMuch(
      'answers',
      `must leave the respondent with ${limit} of current text: shorten the explanations.`,
    );
  }
}
