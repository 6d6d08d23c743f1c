import { textBytes } from '../../domain/answers.ts';
import { MAX_TEXT_BYTES } from '../limits.ts';
import type { Ports, RespondentState, Submission } from '../ports.ts';
import type { ReadAhead } from '../read-ahead.ts';
import { retryLost } from '../retry-lost.ts';
import type { Problems } from '../validation/problems.ts';
import { stateKey, type AdmittedDraft } from './states-ahead.ts';
import type { SubmissionDraft } from './submission-draft.ts';
import { rememberedOf, withSubmission } from './submission-facts.ts';

export interface WrittenSubmission {
  submission: Submission;
  /** The same submission had been received before. */
  wasUnchanged: boolean;
}

/** Writes a submission with what it changes of its respondent; undefined if something is to be mended. */
export async function writeSubmission(
  ports: Ports,
  problems: Problems,
  draft: AdmittedDraft,
  known: ReadAhead<RespondentState>,
): Promise<WrittenSubmission | undefined> {
  const receivedAt = ports.now();
  return retryLost(ports, async () => {
    const before = await known.take(stateKey(draft));
    const submission = submissionFrom(ports, draft, before.respondent.id, receivedAt);
    const state = withSubmission(before, submission);
    reportTooMuchText(problems, submission, state);
    if (!problems.isEmpty) return undefined;
    const save = await ports.submissions.create(submission, state, draft.job);
    switch (save.kind) {
      case 'saved':
        return { submission, wasUnchanged: false };
      case 'exists':
        return receivedBefore(problems, draft, save.submission);
      case 'lost':
        return 'lost';
    }
  });
}

/** What a submission would do, without writing it. */
export async function rehearseSubmission(
  ports: Ports,
  problems: Problems,
  draft: AdmittedDraft,
  known: ReadAhead<RespondentState>,
): Promise<WrittenSubmission | undefined> {
  const stored = await ports.submissions.get(ports.submissions.idOf(draft.idempotencyKey));
  if (stored) return receivedBefore(problems, draft, stored);
  const before = await known.take(stateKey(draft));
  const submission = submissionFrom(ports, draft, before.respondent.id, ports.now());
  const state = withSubmission(before, submission);
  reportTooMuchText(problems, submission, state);
  known.put(stateKey(draft), state);
  return problems.isEmpty ? { submission, wasUnchanged: false } : undefined;
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

function receivedBefore(
  problems: Problems,
  draft: SubmissionDraft,
  submission: Submission,
): WrittenSubmission | undefined {
  if (submission.inputHash !== draft.inputHash) return reportKeyUsed(problems);
  if (submission.retractedAt !== null) return reportRetracted(problems);
  return { submission, wasUnchanged: true };
}

function submissionFrom(
  ports: Ports,
  draft: SubmissionDraft,
  respondentId: string,
  receivedAt: number,
): Submission {
  return {
    id: ports.submissions.idOf(draft.idempotencyKey),
    accountId: draft.accountId,
    respondentId,
    jobKey: draft.jobKey,
    submittedAt: draft.submittedAt ?? receivedAt,
    receivedAt,
    source: draft.source,
    importBatch: draft.importBatch,
    stated: draft.stated,
    answers: draft.answers,
    inputHash: draft.inputHash,
    retractedAt: null,
    retractionReason: null,
  };
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
