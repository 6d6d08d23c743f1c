import type { AuditCriteria, AuditPort } from '../../lambdas/app/audit/audit-port.ts';
import type { AuditRecord } from '../../lambdas/app/audit/audit-record.ts';
import type { Instant } from '../../lambdas/domain/kernel/time.ts';

/** Criteria that match every record. */
export const NO_CRITERIA: AuditCriteria = {
  from: null,
  to: null,
  operation: null,
  actor: null,
  outcome: null,
  isDryRun: null,
  subject: null,
};

/** An audit record of a call by "ann". */
export function recordAt(at: Instant, given: Partial<AuditRecord> = {}): AuditRecord {
  return {
    at,
    actor: 'ann',
    roles: ['ADMIN'],
    operation: 'accountUpsert',
    subjects: [],
    furtherSubjects: 0,
    isDryRun: false,
    purpose: null,
    outcome: 'DONE',
    codes: [],
    requestId: 'r-1',
    ...given,
  };
}

/** Reads a whole list page by page and checks that no page exceeds its limit. */
export async function allOf(
  audit: AuditPort,
  given: Partial<AuditCriteria> = {},
  limit = 100,
): Promise<{ found: AuditRecord[]; pages: number }> {
  const criteria = { ...NO_CRITERIA, ...given };
  const found: AuditRecord[] = [];
  let pages = 0;
  let after: string | null = null;
  do {
    const slice: Awaited<ReturnType<AuditPort['list']>> = await audit.list({
      limit,
      after,
      criteria,
    });
    expect(slice.entries.length).toBeLessThanOrEqual(limit);
    found.push(...slice.entries.map(({ value }) => value));
    after = slice.resumeAfter;
    pages += 1;
  } while (after !== null);
  return { found, pages };
}
