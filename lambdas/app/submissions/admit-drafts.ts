import type { Job } from '../../domain/jobs/job.ts';
import type { Ports } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkLive, reportUnknownAccount } from '../kernel/validation/referenced.ts';
import type { AdmittedDraft } from './states-ahead.ts';
import type { SubmissionDraft } from './submission-draft.ts';
import { reportUnknownSteps } from './submitted-answers.ts';
import { reportKeyUsed } from './write-submission.ts';

/** A draft and its problems. Without a draft, there is at least one problem. */
export interface Parsed {
  draft: SubmissionDraft | undefined;
  problems: Problems;
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
    if (!checkLive(problems, job)) return undefined;
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
