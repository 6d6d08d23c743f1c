import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorise.ts';
import { touchSubmission } from '../audit/audit-trail.ts';
import type { Ports, RespondentState, Submission } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { stateFrom } from './submission-facts.ts';

export interface RetractedSubmission {
  submission: Submission;
  /** It had been retracted before. */
  wasUnchanged: boolean;
}

/** Whether a caller may take a submission back: their own, or with the right to all of them any. */
export function mayRetract(actor: Actor, { recordedBy }: Pick<Submission, 'recordedBy'>): boolean {
  return recordedBy === actor.subject || isAllowed(actor, 'SUBMISSIONS_RETRACT_ANY');
}

/**
 * Takes a submission back: what its respondent said and stated is rebuilt from what is left, as if
 * it had never come. Null if there is no such submission; `foreign` if others recorded it and the
 * caller may take back their own alone.
 */
export async function retractSubmission(
  { actor, ports, audit }: Scope,
  submissionId: string,
  reason: string,
): Promise<RetractedSubmission | 'foreign' | null> {
  return retryLost(ports, async () => {
    const submission = await ports.submissions.get(submissionId);
    if (!submission) return null;
    touchSubmission(audit, submission);
    if (!mayRetract(actor, submission)) return 'foreign';
    if (submission.retractedAt !== null) return { submission, wasUnchanged: true };
    const read = await readState(ports, submission);
    if (read === 'lost') return 'lost';
    const { job, state } = read;
    // After the state whose versions guard the write, so that none that comes now is missed.
    const left = await otherSubmissions(ports, submission);
    const retracted = { ...submission, retractedAt: ports.now(), retractionReason: reason };
    const rebuilt = stateFrom(state, submission.jobKey, left);
    const saved = await ports.submissions.retract(retracted, rebuilt, job);
    return saved === 'lost' ? 'lost' : { submission: retracted, wasUnchanged: false };
  });
}

async function readState(ports: Ports, { accountId, respondentId, jobKey }: Submission) {
  const job = await ports.jobs.get(jobKey);
  if (!job) throw new Error('A submission names a job that is gone.');
  const respondent = await ports.respondents.get(accountId, respondentId);
  // An erasure takes the person first and their submissions after: this one is about to follow.
  if (!respondent) return 'lost';
  const history = await ports.respondents.histories(job.value, accountId, respondentId);
  const state: RespondentState = {
    respondent: respondent.value,
    respondentVersion: respondent.version,
    history: history?.value ?? [],
    historyVersion: history?.version ?? null,
  };
  return { job: job.value, state };
}

/** The respondent's submissions on any job, but for this one and those that are retracted. */
async function otherSubmissions(
  ports: Ports,
  { id, accountId, respondentId }: Submission,
): Promise<Submission[]> {
  const ids = await ports.submissions.idsByRespondent(accountId, respondentId);
  const found = await ports.submissions.batchGet(ids.filter((other) => other !== id));
  return [...found.values()].filter(({ retractedAt }) => retractedAt === null);
}
