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

export function auditWanted(address: Pick<QueryParams, 'one'>): AuditWanted {
  const outcome = OUTCOMES.find((each) => each === address.one('outcome')) ?? null;
  return {
    actor: address.one('who'),
    operation: address.one('what'),
    outcome,
    from: dayIn(address.one('from')),
    to: dayIn(address.one('to')),
    account: address.one('account'),
    withDryRuns: address.one('dry') === 'yes',
    ofJob: address.one('touched') === 'job',
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
