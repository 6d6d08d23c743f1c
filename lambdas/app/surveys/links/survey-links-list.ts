import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import {
  SURVEY_LINK_STATES,
  type SurveyLink,
  type SurveyLinkState,
} from '../../../domain/surveys/survey-link.ts';
import { BadInput } from '../../kernel/errors.ts';
import { mergeDeprecatedFilter } from '../../kernel/lists/filter.ts';
import { parseOrder } from '../../kernel/lists/order.ts';
import { readPage, type Page } from '../../kernel/lists/page.ts';
import type { Scope } from '../../kernel/scope.ts';
import { findAccount, requireJob } from '../../kernel/nodes/selectors.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkMembers } from '../../kernel/validation/several.ts';
import type { AccountSelector, SurveyLinksArguments } from '../../kernel/generated/inputs.ts';

/** Lists the survey links of a job, an account, or both. */
export async function surveyLinksList(
  scope: Scope,
  { job: jobSelector, account: accountSelector, ...input }: SurveyLinksArguments,
): Promise<Page<SurveyLink>> {
  authorize(scope.actor, 'SURVEY_LINKS_READ');
  const { ports } = scope;
  if (jobSelector == null && accountSelector == null) {
    throw new BadInput(['job'], 'job, account or both must be given.');
  }
  const job = jobSelector == null ? null : await requireJob(scope, jobSelector);
  const account = accountSelector == null ? null : await accountOf(scope, accountSelector);
  const states = parseStates(input);
  const { direction } = parseOrder(input.order, ['CREATED_AT'], NEWEST_FIRST);
  const criteria = { jobKey: job?.key ?? null, states, now: ports.now() };
  const chosen = { job: criteria.jobKey, account: account?.id ?? null, states, direction };
  return readPage(scope, { field: 'surveyLinks', arguments: chosen }, input, (slice) => {
    const request = { ...slice, criteria, direction };
    return account
      ? ports.surveyLinks.listByAccount(account.id, request)
      : ports.surveyLinks.listByJob(job?.key ?? '', request);
  });
}

const NEWEST_FIRST = { field: 'CREATED_AT', direction: 'DESC' } as const;

function parseStates({ filter, state }: SurveyLinksArguments): readonly SurveyLinkState[] | null {
  const problems = new Problems(['filter']);
  const given = checkMembers(problems, 'states', filter?.states ?? [], SURVEY_LINK_STATES);
  problems.throwFirst();
  const one = SURVEY_LINK_STATES.find((known) => known === state) ?? null;
  return mergeDeprecatedFilter(given.length === 0 ? null : given, one);
}

async function accountOf(scope: Scope, selector: AccountSelector): Promise<Account> {
  const account = await findAccount(scope, selector, ['account']);
  if (account) return account;
  throw new BadInput(
    ['account'],
    'account does not match an account. List the accounts to see their ids.',
  );
}
