import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { Busy } from '../../app/kernel/errors.ts';
import { type AddToQuarantine, runOrQuarantine } from '../../app/quarantine/run-or-quarantine.ts';
import { isNamed } from '../../domain/privacy/retention-periods.ts';
import {
  type HistoryPoint,
  historyAt,
  mergePoints,
  monthEnds,
} from '../../domain/hotspots/snapshot.ts';
import { cellAt, mergeCells, type PortfolioPoint } from '../../domain/portfolio/portfolio-point.ts';
import { DAY_MS, type Day, endOfDay, type Instant, startOfDay } from '../../domain/kernel/time.ts';

/** Sums so far, and the cursor after the last account included. */
interface HistoryDraft {
  /** Revision of the job used for the sums. A newer one starts over. */
  revision: number;
  cursor: string | null;
  points: readonly HistoryPoint[];
  portfolio: readonly PortfolioPoint[];
}

export interface FillHistoryDeps {
  /** Includes archived accounts, which were part of the portfolio. */
  accountIds(
    after: string | null,
    limit: number,
  ): Promise<{ accountIds: readonly string[]; resumeAfter: string | null }>;
  facts(accountId: string, job: Job): Promise<AccountFacts | null>;
  /** The existing points. */
  history(jobKey: string): Promise<readonly HistoryPoint[]>;
  draft(jobKey: string): Promise<HistoryDraft | null>;
  saveDraft(jobKey: string, draft: HistoryDraft): Promise<void>;
  /** Writes the points and deletes the draft. */
  publish(jobKey: string, points: readonly HistoryPoint[]): Promise<void>;
  /** Writes the portfolio's points except those recorded on their day. */
  fillPortfolio(jobKey: string, points: readonly PortfolioPoint[]): Promise<void>;
  addToQuarantine: AddToQuarantine;
  now(): Instant;
}

/** How far back the history goes: as long as answers are kept with names. */
const MONTHS = 24;
const ACCOUNTS_A_TURN = 100;

/**
 * Computes hotspots and the portfolio at the end of each past month from the answers given by then. Months
 * whose answers are no longer complete keep their existing points. Saves a draft between turns, to resume
 * after `deadline` or a crash. Returns true when done.
 */
export async function fillHistory(
  deps: FillHistoryDeps,
  job: Job,
  deadline: Instant,
): Promise<boolean> {
  const known = new Set((await deps.history(job.key)).map(({ day }) => day));
  const days = monthsToFill(job, known, deps.now());
  const { revision } = job;
  const draft = await deps.draft(job.key);
  // A recomputed month without any answers left gets an empty point.
  const empty = days.filter((day) => known.has(day)).map((day) => ({ day, segments: [] }));
  let { cursor, points, portfolio }: Omit<HistoryDraft, 'revision'> =
    draft?.revision === revision ? draft : { cursor: null, points: empty, portfolio: [] };
  for (;;) {
    const { accountIds, resumeAfter } = await deps.accountIds(cursor, ACCOUNTS_A_TURN);
    const facts = await Promise.all(accountIds.map((id) => factsOf(deps, id, job)));
    const accounts = facts.filter((account) => account !== null);
    const added = accounts
      .filter(({ account }) => account.archivedAt === null)
      .flatMap((account) => days.flatMap((day) => historyAt(account, job, day) ?? []));
    points = mergePoints([...points, ...added]);
    portfolio = days.map((day) => portfolioWith(portfolio, accounts, job, day));
    if (resumeAfter === null) {
      await deps.fillPortfolio(job.key, portfolio);
      await deps.publish(job.key, points);
      return true;
    }
    cursor = resumeAfter;
    await deps.saveDraft(job.key, { revision, cursor, points, portfolio });
    if (deps.now() >= deadline) return false;
  }
}

/** A day's point of the portfolio with more accounts added. */
function portfolioWith(
  portfolio: readonly PortfolioPoint[],
  accounts: readonly AccountFacts[],
  job: Job,
  day: Day,
): PortfolioPoint {
  const known = portfolio.find((point) => point.day === day)?.cells ?? [];
  const added = accounts.flatMap((account) => cellAt(account, job, day) ?? []);
  return { day, takenAt: null, cells: mergeCells([...known, ...added]) };
}

/** Null if the account does not exist or cannot be read; the history continues without it. */
async function factsOf(
  { facts, addToQuarantine }: FillHistoryDeps,
  accountId: string,
  job: Job,
): Promise<AccountFacts | null> {
  const subject = { work: 'ASSESSMENT', accountId, jobKey: job.key } as const;
  const result = await runOrQuarantine(addToQuarantine, subject, () => facts(accountId, job));
  if (result.kind === 'busy') throw new Busy();
  return result.kind === 'done' ? result.value : null;
}

/**
 * Month ends to compute: those whose answers are all still kept, and those with some answers left but no
 * point yet.
 */
function monthsToFill(job: Job, known: ReadonlySet<Day>, now: Instant): Day[] {
  const expiry = job.settings.answersExpireAfterDays * DAY_MS;
  return monthEnds(now, MONTHS).filter((day) => {
    const end = endOfDay(startOfDay(day));
    return isNamed(end - expiry, now) || (isNamed(end, now) && !known.has(day));
  });
}
