import { bodyBytes } from './submission-facts.ts';
import { groupBy } from '../../domain/kernel/group-by.ts';
import { inGroups } from '../kernel/retries/in-groups.ts';
import type { Submission } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import type { LeftSubmissions } from './left-submissions.ts';
import { retractTogether } from './retract-submission.ts';

/**
 * Limits per transaction, which can have 100 operations, two of them for the respondent, and 4 MB of items.
 */
const MARKED_AT_ONCE = 90;
const MARKED_BYTES = 2_000_000;

/** Retracts submissions, grouped by respondent and job. Returns how many were retracted. */
export async function retractPage(
  scope: Scope,
  page: readonly Submission[],
  reason: string,
  left: LeftSubmissions,
): Promise<number> {
  left.forgetAllBut(new Set(page.map(({ respondentId }) => respondentId)));
  const ofPeople = groupBy(page, ({ respondentId, jobKey }) => `${respondentId}#${jobKey}`);
  const together = [...ofPeople.values()].flatMap(inTransactions);
  const retracted = await inGroups(
    together,
    ([first]) => first?.respondentId ?? '',
    (some) => retractTogether(scope, some, reason, left),
  );
  return retracted.reduce((sum, some) => sum + some.length, 0);
}

function inTransactions(submissions: readonly Submission[]): Submission[][] {
  const groups: Submission[][] = [];
  let group: Submission[] = [];
  let bytes = 0;
  for (const submission of submissions) {
    const own = bodyBytes(submission);
    if (group.length === MARKED_AT_ONCE || (group.length > 0 && bytes + own > MARKED_BYTES)) {
      groups.push(group);
      group = [];
      bytes = 0;
    }
    group.push(submission);
    bytes += own;
  }
  return [...groups, group];
}
