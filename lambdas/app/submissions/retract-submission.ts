import type { Ports, RespondentState, Submission } from '../ports.ts';
import { retryLost } from '../retry-lost.ts';
import { stateFrom } from './submission-facts.ts';

export interface RetractedSubmission {
  submission: Submission;
  /** It had been retracted before. */
  wasUnchanged: boolean;
}

/**
 * Takes a submission back: what its respondent said and stated is rebuilt from what is left, as if
 * it had never come. Null if there is no such submission.
 */
export async function retractSubmission(
  ports: Ports,
  submissionId: string,
  reason: string,
): Promise<RetractedSubmission | null> {
  return retryLost(ports, async () => {
    const submission = await ports.submissions.get(submissionId);
    if (!submission) return null;
    if (submission.retractedAt !== null) return { submission, wasUnchanged: true };
    const { job, state } = await readState(ports, submission);
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
  const respondent = await ports.respondents.get(accountId, respondentId);
  if (!job || !respondent) throw new Error('A submission names a job or respondent that is gone.');
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
