import { DEMO_ACCOUNTS } from './accounts.ts';
import type { PastOutcome } from '../waves/answers-before.ts';
import { DEMO_OUTCOMES } from './outcomes.ts';
import type { DemoPerson } from './people.ts';

/** Contract terms in days. */
const TERMS = [365, 182, 92] as const;
/** Range of days before today within which a renewal is recorded, so that it has already happened. */
const RECORDED = { from: 14, to: 158 };

/** The last renewal of each account whose contract renewed in the past months. */
export function demoRenewals(): { account: string; daysAgo: number }[] {
  const known = new Set(DEMO_OUTCOMES.map(({ account }) => account));
  return DEMO_ACCOUNTS.flatMap(({ externalId, renewsIn }) => {
    const daysAgo = TERMS.map((days) => days - renewsIn).find(
      (days) => days >= RECORDED.from && days <= RECORDED.to,
    );
    return daysAgo === undefined || known.has(externalId) ? [] : [{ account: externalId, daysAgo }];
  });
}

const YEAR = 365;
/** How difficult accounts found their job before earlier renewals. */
const STRUGGLE = 0.38;

/**
 * The second-to-last renewal of each account in which someone answers. The answers before it have expired, so
 * they count only in the back-test.
 */
export function earlierRenewals(people: readonly DemoPerson[]): PastOutcome[] {
  const firsts = new Map(people.map(({ account }) => [account.externalId, account]));
  return [...firsts.values()].flatMap(({ externalId, renewsIn }) => {
    const respondent = people.find(({ account, isHeard }) => {
      return isHeard && account.externalId === externalId;
    });
    if (!respondent || renewsIn >= YEAR) return [];
    const { externalId: id, role } = respondent;
    const daysAgo = 2 * YEAR - renewsIn;
    return [
      { account: externalId, respondent: { externalId: id, role }, struggle: STRUGGLE, daysAgo },
    ];
  });
}
