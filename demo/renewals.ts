import { DEMO_ACCOUNTS } from './accounts.ts';
import { DEMO_OUTCOMES } from './outcomes.ts';

/** Days of the terms that contracts run for. */
const TERMS = [365, 182, 92] as const;
/** Days before today on which a renewal is recorded: long enough ago to have happened. */
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
