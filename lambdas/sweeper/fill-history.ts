import type { AccountFacts } from '../domain/assess.ts';
import type { Job } from '../domain/job.ts';
import { type HistoryPoint, historyAt, mergePoints, monthEnds } from '../domain/snapshot.ts';
import type { Instant } from '../domain/time.ts';

/** What has been summed so far, and the last account that is in it. */
interface HistoryDraft {
  /** The revision of the job that it was computed with: a newer one starts over. */
  revision: number;
  cursor: string | null;
  points: readonly HistoryPoint[];
}

export interface FillHistoryDeps {
  accountIds(
    after: string | null,
    limit: number,
  ): Promise<{ accountIds: readonly string[]; resumeAfter: string | null }>;
  facts(accountId: string, job: Job): Promise<AccountFacts | null>;
  draft(jobKey: string): Promise<HistoryDraft | null>;
  saveDraft(jobKey: string, draft: HistoryDraft): Promise<void>;
  /** Writes the points and removes the draft. */
  publish(jobKey: string, points: readonly HistoryPoint[]): Promise<void>;
  now(): Instant;
}

/** How far back the history is filled in. */
const MONTHS = 60;
const ACCOUNTS_A_TURN = 100;

/**
 * Computes how hotspots stood at the end of each past month from what people answered by then.
 * Saves a draft between turns, so that it can go on after `deadline` or a crash. True when done.
 */
export async function fillHistory(
  deps: FillHistoryDeps,
  job: Job,
  deadline: Instant,
): Promise<boolean> {
  const days = monthEnds(deps.now(), MONTHS);
  const { revision } = job;
  const draft = await deps.draft(job.key);
  let { cursor, points }: Omit<HistoryDraft, 'revision'> =
    draft?.revision === revision ? draft : { cursor: null, points: [] };
  for (;;) {
    const { accountIds, resumeAfter } = await deps.accountIds(cursor, ACCOUNTS_A_TURN);
    const facts = await Promise.all(accountIds.map((id) => deps.facts(id, job)));
    const added = facts.flatMap((account) =>
      account ? days.flatMap((day) => historyAt(account, job, day) ?? []) : [],
    );
    points = mergePoints([...points, ...added]);
    if (resumeAfter === null) {
      await deps.publish(job.key, points);
      return true;
    }
    cursor = resumeAfter;
    await deps.saveDraft(job.key, { revision, cursor, points });
    if (deps.now() >= deadline) return false;
  }
}
