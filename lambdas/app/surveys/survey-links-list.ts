import { authorise } from '../../platform/authz/authorise.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { SURVEY_LINK_STATES, type SurveyLink } from '../../domain/surveys/survey-link.ts';
import { BadInput } from '../kernel/errors.ts';
import type { Optional } from '../kernel/optional.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Scope } from '../kernel/scope.ts';
import {
  findAccount,
  needJob,
  type AccountSelector,
  type JobSelector,
} from '../kernel/selectors.ts';

export interface SurveyLinksInput extends PageRequest {
  /** One of the two, or both. */
  job?: Optional<JobSelector>;
  account?: Optional<AccountSelector>;
  state?: Optional<string>;
}

/** The survey links of a job, of an account, or of both, newest first. */
export async function surveyLinksList(
  scope: Scope,
  { job: jobSelector, account: accountSelector, state: wanted, ...page }: SurveyLinksInput,
): Promise<Page<SurveyLink>> {
  authorise(scope.actor, 'SURVEY_LINKS_READ');
  const { ports } = scope;
  if (jobSelector == null && accountSelector == null) {
    throw new BadInput(['job'], 'job or account must be given, or both.');
  }
  const job = jobSelector == null ? null : await needJob(scope, jobSelector);
  const account = accountSelector == null ? null : await accountOf(scope, accountSelector);
  const state = SURVEY_LINK_STATES.find((known) => known === wanted) ?? null;
  const criteria = { jobKey: job?.key ?? null, state, now: ports.now() };
  const chosen = { job: criteria.jobKey, account: account?.id ?? null, state };
  return readPage(scope, { field: 'surveyLinks', arguments: chosen }, page, (request) =>
    account
      ? ports.surveyLinks.listByAccount(account.id, { ...request, criteria })
      : ports.surveyLinks.listByJob(job?.key ?? '', { ...request, criteria }),
  );
}

async function accountOf(scope: Scope, selector: AccountSelector): Promise<Account> {
  const account = await findAccount(scope, selector, ['account']);
  if (account) return account;
  throw new BadInput(['account'], 'account names no account. List the accounts to see their ids.');
}
