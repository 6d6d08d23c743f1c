import { DAY_MS } from '../../format/days.ts';
import type { AuditFilter, AuditOutcome } from '../../generated/graphql.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';

export const OUTCOMES: readonly AuditOutcome[] = ['DONE', 'REJECTED', 'REFUSED', 'FAILED'];

/** The audit log filters in the URL. */
export interface AuditWanted {
  actor: string | null;
  operation: string | null;
  outcome: AuditOutcome | null;
  /** Days, both inclusive. */
  from: string | null;
  to: string | null;
  /** External id of an account. */
  account: string | null;
  /** Whether to include dry runs. */
  withDryRuns: boolean;
  /** Whether to show only calls that concern the job. */
  ofJob: boolean;
}

export function auditWanted(params: Pick<QueryParams, 'one'>): AuditWanted {
  const outcome = OUTCOMES.find((each) => each === params.one('outcome')) ?? null;
  return {
    actor: params.one('who'),
    operation: params.one('what'),
    outcome,
    from: dayIn(params.one('from')),
    to: dayIn(params.one('to')),
    account: params.one('account'),
    withDryRuns: params.one('dry') === 'yes',
    ofJob: params.one('touched') === 'job',
  };
}

/** The filters as API input. `touched` is the node id of the account or job concerned. */
export function auditFilter(wanted: AuditWanted, touched: string | null): AuditFilter {
  const { actor, operation, outcome, withDryRuns, from, to } = wanted;
  return {
    actor,
    operation,
    outcome,
    isDryRun: withDryRuns ? null : false,
    touched,
    from: from === null ? null : new Date(from).toISOString(),
    to: to === null ? null : new Date(Date.parse(to) + DAY_MS).toISOString(),
  };
}

function dayIn(text: string | null): string | null {
  return text !== null && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : null;
}
