import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import type { CompetitorRow } from '../../../domain/competitors/competitor.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { ACCOUNT_FILTERS, accountListingValues } from '../../accounts/account-filters.ts';
import { withReadableAccount } from '../../accounts/with-readable-account.ts';
import { BadInput } from '../../kernel/errors.ts';
import { mergeDeprecatedFilter, meetsAll, parseFilter } from '../../kernel/lists/filter.ts';
import { filledSlice } from '../../kernel/lists/filled-slice.ts';
import { readPage, type Page } from '../../kernel/lists/page.ts';
import type { Slice } from '../../kernel/ports.ts';
import type { Scope } from '../../kernel/scope.ts';
import { requireJob } from '../../kernel/nodes/selectors.ts';
import { COMPETITOR_FILTERS } from './competitor-risk-filters.ts';
import type { CompetitorRisksArguments } from '../../kernel/generated/inputs.ts';

/** A competitor that threatens an account at a step. */
export interface CompetitorRisk {
  accountId: string;
  row: CompetitorRow;
}

/** Lists threats to all accounts, by the account's greatest relief, then account id, then relief. */
export async function competitorRisksList(
  scope: Scope,
  input: CompetitorRisksArguments,
): Promise<Page<CompetitorRisk> & { job: Job }> {
  authorize(scope.actor, 'COMPETITOR_RISKS_READ');
  const { ports } = scope;
  const job = await requireJob(scope, input.job);
  const { reportingCurrency } = ports;
  const ofAccount = parseFilter(ACCOUNT_FILTERS, input.filter, { reportingCurrency });
  const ofRow = parseFilter(COMPETITOR_FILTERS, input.filter, { job, reportingCurrency });
  const solutionKeys = mergeDeprecatedFilter(ofRow.solutionKeys, parseSolution(input, job));
  const criteria = { ...ofRow, solutionKeys };
  const isMet = meetsAll(ACCOUNT_FILTERS, ofAccount, { mark });
  const list = {
    field: 'competitorRisks',
    arguments: { job: job.key, criteria, accounts: ofAccount },
  };
  const page = await readPage(scope, list, input, (request) =>
    filledSlice(request, async (part) => {
      const slice = await ports.assessments.listCompetitorRisks(job, { ...part, criteria });
      const meets = (account: Account) => isMet(accountListingValues(account, mark));
      return narrowed(scope, await withReadableAccount(scope, slice), meets);
    }),
  );
  return { ...page, job };
}

/** Marks hash values in stored entries. Here both sides are computed on the fly, so plain text will do. */
const mark = (...words: readonly string[]) => JSON.stringify(words);

/** Keeps entries whose accounts match criteria that entries do not store. The accounts are already loaded. */
async function narrowed<T extends { accountId: string }>(
  { loaders }: Pick<Scope, 'loaders'>,
  { entries, resumeAfter }: Slice<T>,
  meets: (account: Account) => boolean,
): Promise<Slice<T>> {
  const accounts = await Promise.all(entries.map(({ value }) => loaders.account(value.accountId)));
  const isLeft = (account: Account | null | undefined) => account != null && meets(account);
  return { entries: entries.filter((_, i) => isLeft(accounts[i])), resumeAfter };
}

function parseSolution(
  { solutionKey }: CompetitorRisksArguments,
  { solutions }: Job,
): string | null {
  if (solutionKey == null) return null;
  if (solutions.some(({ key }) => key === solutionKey)) return solutionKey;
  throw new BadInput(['solutionKey'], 'solutionKey does not match a rated solution of the job.');
}
