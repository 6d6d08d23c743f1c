import type { Job } from '../../domain/jobs/job.ts';
import type { Ports, RespondentState } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkNotArchived, reportUnknownAccount } from '../kernel/validation/referenced.ts';
import { type SubmissionDraft, reportUnknownSteps } from './submission-draft.ts';
import { groupBy } from '../../domain/kernel/group-by.ts';
import { createPrefetchCache, type PrefetchCache } from '../kernel/lists/prefetch-cache.ts';

/** A draft and its problems. Without a draft, there is at least one problem. */
export interface Parsed {
  draft: SubmissionDraft | undefined;
  problems: Problems;
}

/** A submission whose job, account and steps exist. */
export interface AdmittedDraft extends SubmissionDraft {
  job: Job;
}

/**
 * Looks up the jobs and accounts of drafts, each once. Reports missing ones, and idempotency keys that an
 * earlier draft used with other content.
 */
export async function admitDrafts(
  { ports, audit }: Scope,
  parsed: readonly Parsed[],
): Promise<readonly (AdmittedDraft | undefined)[]> {
  const drafts = parsed.flatMap(({ draft }) => draft ?? []);
  const [jobs, accounts] = await Promise.all([
    jobsOf(ports, drafts),
    ports.accounts.batchGet([...new Set(drafts.map(({ accountId }) => accountId))]),
  ]);
  const hashes = new Map<string, string>();
  return parsed.map(({ draft, problems }) => {
    if (!draft) return undefined;
    const job = jobs.get(draft.jobKey);
    const account = accounts.get(draft.accountId)?.value;
    if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
    else reportUnknownAccount(problems);
    if (job) audit.touch({ type: 'JOB', id: job.key });
    if (!checkNotArchived(problems, job)) return undefined;
    reportUnknownSteps(problems, draft.answers, job);
    if (!problems.isEmpty || !account) return undefined;
    const firstHash = hashes.get(draft.idempotencyKey) ?? draft.inputHash;
    if (firstHash !== draft.inputHash) return reportKeyUsed(problems);
    hashes.set(draft.idempotencyKey, firstHash);
    // A merged account resolves to the one it was merged into.
    return { ...draft, accountId: account.id, job };
  });
}

async function jobsOf(
  ports: Ports,
  drafts: readonly SubmissionDraft[],
): Promise<ReadonlyMap<string, Job>> {
  const keys = [...new Set(drafts.map(({ jobKey }) => jobKey))];
  const stored = await Promise.all(keys.map((key) => ports.jobs.get(key)));
  return new Map(stored.flatMap((job) => (job ? [[job.value.key, job.value] as const] : [])));
}

export function reportKeyUsed(problems: Problems): undefined {
  problems.report(
    'CONFLICT',
    'idempotencyKey',
    'idempotencyKey was used before with other content: use a new key for a new submission.',
  );
  return undefined;
}

/** Reads the respondents' states for drafts in one batch. Later reads of the same state are single. */
export async function prefetchStates(
  ports: Ports,
  drafts: readonly AdmittedDraft[],
): Promise<PrefetchCache<RespondentState>> {
  const byKey = new Map(drafts.map((draft) => [stateKey(draft), draft]));
  const byJob = groupBy(byKey.values(), (draft) => draft.job);
  const read = await Promise.all(
    [...byJob].map(async ([job, ofJob]) => {
      const states = await statesOf(ports, job, ofJob);
      return ofJob.flatMap((draft, index) => {
        const state = states[index];
        return state ? [[stateKey(draft), state] as const] : [];
      });
    }),
  );
  return createPrefetchCache(read.flat(), async (key) => {
    const draft = byKey.get(key);
    const [state] = draft ? await statesOf(ports, draft.job, [draft]) : [];
    if (!state) throw new Error('No submission names the respondent that was looked up.');
    return state;
  });
}

/** Key of a respondent's state on a job within one call. Unambiguous because ids contain no `#`. */
export function stateKey(of: { jobKey: string; accountId: string; externalId: string }): string {
  return `${of.jobKey}#${of.accountId}#${of.externalId}`;
}

function statesOf(ports: Ports, job: Job, drafts: readonly AdmittedDraft[]) {
  const who = drafts.map(({ accountId, externalId }) => ({ accountId, externalId }));
  return ports.respondents.states(job, who);
}
