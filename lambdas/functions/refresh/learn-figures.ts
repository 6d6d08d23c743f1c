import { scoringChange } from '../../app/jobs/scoring/scoring-change.ts';
import { inParallel } from '../../app/kernel/retries/in-parallel.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { retryLost } from '../../app/kernel/retries/retry-lost.ts';
import { type AddToQuarantine, runOrQuarantine } from '../../app/quarantine/run-or-quarantine.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { learn, type LearningAccount } from '../../domain/truth/learning/learn.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';

export interface LearnDeps {
  ports: Pick<Ports, 'jobs' | 'assessments' | 'now' | 'backOff'>;
  sweeps: Pick<SweepStore, 'accountIds'>;
  addToQuarantine: AddToQuarantine;
}

const ACCOUNTS_A_TURN = 200;
/** Maximum number of accounts read per job. More would barely change a figure and take too long. */
const MOST_ACCOUNTS = 5_000;

/** Whether this hourly run is the daily one that learns. `learningHour` is in UTC, 0 to 23. */
export function isLearningTime(now: Instant, learningHour: number): boolean {
  return new Date(now).getUTCHours() === learningHour;
}

/**
 * Learns from a job's answers how much people within an account differ and where accounts usually stand.
 * Adopting new figures starts a sweep over all accounts. Returns false if no figure changed enough.
 */
export async function learnFigures(deps: LearnDeps, jobKey: string): Promise<boolean> {
  const { jobs, now } = deps.ports;
  const found = await jobs.get(jobKey);
  if (!found) return false;
  const accounts = await learningAccountsOf(deps, found.value);
  return retryLost(deps.ports, async () => {
    const stored = await jobs.get(jobKey);
    if (!stored) return false;
    const job = stored.value;
    const learned = learn(accounts, job, now());
    if (learned.version === job.learned.version) return false;
    const next = { ...job, learned, revision: job.revision + 1 };
    const at = now();
    const scoring = scoringChange(job, next, { at, by: null });
    const saved = await jobs.save(next, stored.version, { reassesses: true, at, scoring });
    return saved === 'lost' ? saved : true;
  });
}

/** The accounts to learn from. An account that cannot be read is quarantined and skipped. */
async function learningAccountsOf(
  { ports, sweeps, addToQuarantine }: LearnDeps,
  job: Job,
): Promise<LearningAccount[]> {
  const accounts: LearningAccount[] = [];
  let after: string | null = null;
  do {
    const page: { accountIds: readonly string[]; resumeAfter: string | null } =
      await sweeps.accountIds(after, ACCOUNTS_A_TURN);
    const facts = await inParallel(page.accountIds, (accountId) =>
      runOrQuarantine(addToQuarantine, { work: 'ASSESSMENT', accountId, jobKey: job.key }, () =>
        ports.assessments.facts(accountId, job),
      ),
    );
    for (const result of facts) {
      const found = result.kind === 'done' ? result.value : null;
      if (found) accounts.push({ segment: found.account.segment, people: found.people });
    }
    after = page.resumeAfter;
  } while (after !== null && accounts.length < MOST_ACCOUNTS);
  return accounts;
}

/**
 * Learns figures for each job until `deadline`. A failing job is quarantined. Returns how many jobs got new
 * figures.
 */
export async function learnEachJob(
  deps: LearnDeps & { ports: Pick<Ports, 'quarantine'> },
  deadline: Instant,
): Promise<number> {
  const { addToQuarantine } = deps;
  const { jobs, quarantine, now } = deps.ports;
  let learned = 0;
  for (const jobKey of await jobs.keys()) {
    if (now() >= deadline) return learned;
    const subject = { work: 'LEARNING', jobKey } as const;
    const result = await runOrQuarantine(addToQuarantine, subject, () =>
      learnFigures(deps, jobKey),
    );
    if (result.kind !== 'done') continue;
    await quarantine.settle(subject);
    learned += result.value ? 1 : 0;
  }
  return learned;
}
