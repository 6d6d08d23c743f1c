import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorise.ts';
import { textBytes } from '../../domain/scoring/answers/answers.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { touchSubmission } from '../audit/audit-trail.ts';
import { MAX_PERSON_SUBMISSIONS, MAX_TEXT_BYTES } from '../kernel/limits.ts';
import type { Ports, RespondentState, Submission } from '../kernel/ports.ts';
import type { ReadAhead } from '../kernel/lists/read-ahead.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { hasRoom } from '../people/has-room.ts';
import { isNoPseudonym } from '../people/respondent-for.ts';
import { retainedSubmission, withoutText } from './retained-submission.ts';
import { stateKey, type AdmittedDraft } from './states-ahead.ts';
import type { SubmissionDraft } from './submission-draft.ts';
import { rememberedOf, withSubmission } from './submission-facts.ts';

export interface WrittenSubmission {
  submission: Submission;
  /** The same submission had been received before. */
  wasUnchanged: boolean;
}

/** Writes a submission with what it changes of its respondent; undefined if something is to be fixed. */
export async function writeSubmission(
  scope: Scope,
  problems: Problems,
  draft: AdmittedDraft,
  known: ReadAhead<RespondentState>,
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

/** What a submission would do, without writing it. */
export async function rehearseSubmission(
  scope: Scope,
  problems: Problems,
  draft: AdmittedDraft,
  known: ReadAhead<RespondentState>,
): Promise<WrittenSubmission | undefined> {
  const { ports } = scope;
  const id = ports.submissions.idOf(draft.idempotencyKey);
  const received = (await ports.submissions.received([id])).get(id);
  if (received?.kind === 'erased') return reportErased(problems);
  if (received) {
    // Whether a guess at what others recorded is right is not told, at no cost and without a trace.
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

export function reportKeyUsed(problems: Problems): undefined {
  problems.report(
    'CONFLICT',
    'idempotencyKey',
    'idempotencyKey was used before with other content: send a new key for a new submission.',
  );
  return undefined;
}

/** Said, since "unchanged" would hide that nothing of it counts. */
function reportRetracted(problems: Problems): undefined {
  problems.report(
    'CONFLICT',
    'idempotencyKey',
    'idempotencyKey belongs to a submission that was retracted: send a new key to count it again.',
  );
  return undefined;
}

/** Importing the same file again must not bring back someone who was erased. */
function reportErased(problems: Problems): undefined {
  problems.report(
    'CONFLICT',
    'idempotencyKey',
    'idempotencyKey belongs to someone who was erased: nothing is written. Take them out of what you send.',
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
  // What is told late comes without the words that would have been taken out by now.
  return retainedSubmission(submission, receivedAt) ?? withoutText(submission);
}

/** People who came by a link spoke for themselves: no one recorded it. */
function recorderOf({ subject, link }: Actor): string | null {
  return link ? null : subject;
}

/**
 * Whether a submission may be added. For someone new, the account needs room. Someone known must not have
 * been erased, and needs room too.
 */
async function mayAdd(
  ports: Ports,
  problems: Problems,
  { idempotencyKey }: SubmissionDraft,
  { respondent, respondentVersion: version }: RespondentState,
): Promise<boolean> {
  const { accountId, id } = respondent;
  if (version === null) return hasRoom(ports, problems, accountId);
  if (!isNoPseudonym(problems, 'respondent', respondent)) return false;
  // Each submission has moved the version on: below the limit there is nothing to count.
  if (version < MAX_PERSON_SUBMISSIONS) return true;
  const { length } = await ports.submissions.idsByRespondent(accountId, id);
  if (length < MAX_PERSON_SUBMISSIONS) return true;
  const own = ports.submissions.idOf(idempotencyKey);
  // What was received before is found again.
  if ((await ports.submissions.received([own])).size > 0) return true;
  const limit = `must have at most ${MAX_PERSON_SUBMISSIONS} submissions; there are ${length}`;
  problems.tooMuch('respondent', `${limit}: give each person an externalId of their own.`);
  return false;
}

function reportTooMuchText(
  problems: Problems,
  submission: Submission,
  state: RespondentState,
): void {
  const limit = `at most ${MAX_TEXT_BYTES / 1000} kB`;
  if (textBytes([rememberedOf(submission)]) > MAX_TEXT_BYTES) {
    problems.tooMuch('answers', `must hold ${limit} of text: shorten the explanations.`);
  } else if (textBytes(state.history) > MAX_TEXT_BYTES) {
    problems.tooMuch(
      'answers',
      `must leave this respondent ${limit} of current text: shorten them.`,
    );
  }
}
