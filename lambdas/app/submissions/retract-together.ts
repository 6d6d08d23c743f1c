import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorize.ts';
import { groupBy } from '../../domain/kernel/group-by.ts';
import type { Ports, RespondentState, Submission } from '../kernel/ports.ts';
import { inGroups } from '../kernel/retries/in-groups.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { storedSubmissions, type RemainingSubmissions } from './remaining-submissions.ts';
import { bodyBytes, stateFrom } from './submission-facts.ts';

/**
 * Limits per transaction, which can have 100 operations, two of them for the respondent, and 4 MB of items.
 */
const MARKED_AT_ONCE = 90;
const MARKED_BYTES = 2_000_000;

/** Returns whether the caller may retract a submission: their own, or any with the permission for all. */
export function mayRetract(actor: Actor, { recordedBy }: Pick<Submission, 'recordedBy'>): boolean {
  return recordedBy === actor.subject || isAllowed(actor, 'SUBMISSIONS_RETRACT_ANY');
}

/** Retracts submissions, grouped by respondent and job. Returns how many were retracted. */
export async function retractPage(
  scope: Scope,
  page: readonly Submission[],
  reason: string,
  remaining: RemainingSubmissions,
): Promise<number> {
  remaining.forgetAllBut(new Set(page.map(({ respondentId }) => respondentId)));
  const ofPeople = groupBy(page, ({ respondentId, jobKey }) => `${respondentId}#${jobKey}`);
  const together = [...ofPeople.values()].flatMap(inTransactions);
  const retracted = await inGroups(
    together,
    ([first]) => first?.respondentId ?? '',
    (some) => retractTogether(scope, some, reason, remaining),
  );
  return retracted.reduce((sum, some) => sum + some.length, 0);
}

/**
 * Retracts submissions of one respondent on one job in one transaction, rebuilding the respondent's state
 * once. Returns those that this call retracted. The rest were retracted or erased concurrently.
 */
export async function retractTogether(
  scope: Scope,
  named: readonly Submission[],
  reason: string,
  remaining: RemainingSubmissions,
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
    const others = await remaining.without(state, live);
    const at = ports.now();
    const retracted = live.map((one) => ({ ...one, retractedAt: at, retractionReason: reason }));
    const rebuilt = stateFrom(state, first.jobKey, [...others.values()]);
    const saved = await ports.submissions.retract(retracted, rebuilt, job);
    if (saved === 'lost') return 'lost';
    remaining.keep(state, others);
    const rest = all.filter((one) => !live.includes(one));
    return [...retracted, ...(await retractTogether(scope, rest, reason, remaining))];
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

function inTransactions(submissions: readonly Submission[]): Submission[][] {
  const groups: Submission[][] = [];
  let group: Submission[] = [];
  let bytes = 0;
  for (const submission of submissions) {
    const own = bodyBytes(submission);
    if (group.length === MARKED_AT_ONCE || (group.length > 0 && bytes + own > MARKED_BYTES)) {
      groups.push(group);
      group = [];
      bytes = 0;
    }
    group.push(submission);
    bytes += own;
  }
  return [...groups, group];
}
