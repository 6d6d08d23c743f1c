import type { Job } from '../../../domain/jobs/job.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { type AccountPreview, previewAccount } from '../../../domain/scoring/preview-account.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import type { Ports } from '../../kernel/ports.ts';
import { UNREADABLE, unlessUnreadable } from '../../kernel/unless-unreadable.ts';

export interface ComparedJobs {
  before: Job;
  after: Job;
}

export interface PreviewedAccounts {
  /** Accounts that count in lists. */
  accounts: readonly AccountPreview[];
  /** Accounts with stored data that can't be read. */
  unreadable: number;
}

/** Scores accounts from their facts, with the current and the changed job. Writes nothing. */
export async function previewAccounts(
  { assessments }: Pick<Ports, 'assessments'>,
  accountIds: readonly string[],
  jobs: ComparedJobs,
  asOf: Instant,
): Promise<PreviewedAccounts> {
  const found = await inParallel(accountIds, (accountId) =>
    unlessUnreadable(async () => {
      const facts = await assessments.facts(accountId, jobs.before);
      return facts && previewAccount(facts, jobs, asOf);
    }),
  );
  return {
    accounts: found.filter((one) => one !== null && one !== UNREADABLE),
    unreadable: found.filter((one) => one === UNREADABLE).length,
  };
}
