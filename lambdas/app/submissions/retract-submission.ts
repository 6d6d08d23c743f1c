import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorize.ts';
import { touchSubmission } from '../audit/audit-trail.ts';
import type { Ports, RespondentState, Submission } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { createLeftSubmissions, type LeftSubmissions } from './left-submissions.ts';
import { storedSubmissions } from './stored-submissions.ts';
import { stateFrom } from './submission-facts.ts';

export interface RetractedSubmission {
  submission: Submission;
  /** True if it had already been retracted. */
  wasUnchanged: boolean;
}

/** Returns whether the caller may retract a submission: their own, or any with the permission for all. */
export function mayRetract(actor: Actor, { recordedBy }: Pick<Submission, 'recordedBy'>): boolean {
  return recordedBy === actor.subject || isAllowed(actor, 'SUBMISSIONS_RETRACT_ANY');
}

/**
 * Retracts a submission and rebuilds the respondent's history and stated fields from the remaining ones, as
 * if it had never been submitted. Null if there is no such submission; `foreign` if someone else recorded it
 * and the caller may retract only their own.
 */
export async function retractSubmission(
  scope: Scope,
  submissionId: string,
  reason: string,
): Promise<RetractedSubmission | 'foreign' | null> {
  const { ports } = scope;
  const submission = (await storedSubmissions(ports, [submissionId])).get(submissionId);
  if (!submission) return null;
  touchSubmission(scope.audit, submission);
  if (!mayRetract(scope.actor, submission)) return 'foreign';
  const left = createLeftSubmissions(ports);
  const [retracted] = await retractTogether(scope, [submission], reason, left);
  if (retracted) return { submission: retracted, wasUnchanged: false };
  const found = (await storedSubmissions(ports, [submissionId])).get(submissionId);
  return found ? { submission: found, wasUnchanged: true } : null;
}

/**
 * Retracts submissions of one respondent on one job in one transaction, rebuilding the respondent's state
 * once. Returns those that this call retracted. The rest were retracted or erased concurrently.
 */
export async function retractTogether(
  scope: Scope,
  named: readonly Submission[],
  reason: string,
  left: LeftSubmissions,
): Promise<readonly Submission[]> {
  const { ports } = scope;
  return retryLost(ports, async () => {
    const ids = named.map(({ id }) => id);
    const found = [...(await storedSubmissions(ports, ids)).values()];
    const all = found.filter(({ retractedAt }) => retractedAt === null);
    const [first] = all;
    if (!first) return [];
    // Some may have moved to a pseudonym meanwhile, which is another respondent.
    const live = all.filter(({ respondentId }) => respondentId === first.respondentId);
    const read = await readState(ports, first);
    if (read === 'lost') return 'lost';
    const { job, state } = read;
    // Read after the state: the write is conditional on its versions, so no submission that arrives now is
    // missed.
    const others = await left.without(state, live);
    const at = ports.now();
    const retracted = live.map((one) => ({ ...one, retractedAt: at, retractionReason: reason }));
    const rebuilt = stateFrom(state, first.jobKey, [...others.values()]);
    const saved = await ports.submissions.retract(retracted, rebuilt, job);
    if (saved === 'lost') return 'lost';
    left.keep(state, others);
    const rest = all.filter((one) => !live.includes(one));
    return [...retracted, ...(await retractTogether(scope, rest, reason, left))];
  });
}

async function readState(ports: Ports, { accountId, respondentId, jobKey }: Submission) {
  const job = await ports.jobs.get(jobKey);
  if (!job) throw new Error('A submission names a job that is gone.');
  const respondent = await ports.respondents.get(accountId, respondentId);
  // An erasure removes the person before their submissions, so this one is about to be erased too.
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
