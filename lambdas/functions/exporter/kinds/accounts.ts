import { column } from '../cells.ts';
import { ACCOUNT_SELECTION, accountColumns } from './account-columns.ts';
import type { ExportRequest, ExportSpec } from './export-spec.ts';
import { RISK_SELECTION, riskColumns } from './risk-columns.ts';

/**
 * All accounts by name, with headings that the import reads. Includes their risk for a job if one is given.
 */
export function accountsSpec({ jobKey }: ExportRequest): ExportSpec {
  const risk = jobKey === null ? '' : `risk(job: { key: $job }) { ${RISK_SELECTION} }`;
  return {
    list: { field: 'accounts' },
    first: 100,
    selection: `${ACCOUNT_SELECTION} ${risk}`,
    columns: [...accountColumns(), ...(jobKey === null ? [] : riskColumns('risk.'))],
    attributesAt: 'attributes',
  };
}

/** At-risk accounts in list order. */
export const AT_RISK_ACCOUNTS: ExportSpec = {
  list: { field: 'atRiskAccounts', args: 'job: { key: $job }' },
  first: 100,
  selection: `account { ${ACCOUNT_SELECTION} } ${RISK_SELECTION}`,
  columns: [...accountColumns('account.'), ...riskColumns()],
  attributesAt: 'account.attributes',
};

const OF_ACCOUNT = [column('account', 'account.externalId'), column('accountName', 'account.name')];

/** All outcomes of accounts, including retracted ones, with headings that the outcome import reads. */
export const OUTCOMES: ExportSpec = {
  list: { field: 'accounts' },
  first: 20,
  selection: 'externalId name',
  within: {
    field: 'outcomes',
    first: 100,
    selection: 'kind occurredOn decidedAt reason createdAt retractedAt',
  },
  columns: [
    ...OF_ACCOUNT,
    column('kind'),
    column('occurredOn'),
    column('decidedAt'),
    column('reason'),
    column('createdAt'),
    column('retractedAt'),
  ],
};
