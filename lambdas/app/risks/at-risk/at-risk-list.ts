import { authorize } from '../../../platform/authz/authorize.ts';
import type { Assessment } from '../../../domain/scoring/assessment.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { parseOrder } from '../../kernel/lists/order.ts';
import { readPage, type Page } from '../../kernel/lists/page.ts';
import type { AtRiskListRequest } from '../../kernel/ports.ts';
import type { Scope } from '../../kernel/scope.ts';
import { startLoadingJob } from '../../kernel/nodes/selectors.ts';
import { atRiskCount } from './at-risk-count.ts';
import { namesPartOfJob, parseAtRiskFilter } from './at-risk-criteria.ts';
import type { AtRiskAccountsArguments } from '../../kernel/generated/inputs.ts';

type AtRiskOrder = AtRiskListRequest['order'];

/** Lists accounts by risk, without churned and archived ones. */
export async function atRiskList(
  scope: Scope,
  input: AtRiskAccountsArguments,
): Promise<Page<Assessment> & { job: Job }> {
  authorize(scope.actor, 'RISK_FIGURES_READ');
  const { ports, loaders } = scope;
  const ahead = startLoadingJob(scope, input.job);
  const named = namesPartOfJob(input.filter) ? await ahead.job : null;
  const criteria = parseAtRiskFilter(input.filter, named, ports.reportingCurrency);
  // `order` always has its schema default, so the deprecated argument must take precedence.
  const usual = parseOrder(input.order, ORDER_FIELDS, DEFAULT_ORDER);
  const order = parseOrder(input.orderBy, ORDER_FIELDS, usual, 'orderBy');
  const list = { field: 'atRiskAccounts', arguments: { job: ahead.key, criteria, order } };
  const page = await readPage(scope, list, input, async (request) => {
    const at = ports.now();
    const { accounts, ...slice } = await ports.assessments.listAtRisk(ahead, {
      ...request,
      criteria,
      order,
      at,
    });
    for (const account of accounts) loaders.primeAccount(account);
    const job = await ahead.job;
    const entries = slice.entries.map(async ({ value, position }) => ({
      value: await loaders.primeAssessment(value, job),
      position,
    }));
    return { ...slice, entries: await Promise.all(entries) };
  });
  const totalCount = () => atRiskCount(ports, ahead.key, criteria);
  return { ...page, totalCount, job: await ahead.job };
}

const ORDER_FIELDS: readonly AtRiskOrder['field'][] = [
  'RANK',
  'RISK_WEIGHTED_ARR',
  'RENEWAL_DATE',
  'CHANGE',
];
const DEFAULT_ORDER: AtRiskOrder = { field: 'RANK', direction: 'DESC' };
