import type { CalibrationCase } from '../calibration/calibration-case.ts';

export const FOLDS = 5;

/**
 * Returns each account's fold, 0 to 4. Accounts that ever churned and other accounts are distributed
 * separately, in the order of their external ids' hashes, so the folds are reproducible.
 */
export function foldsOf(
  cases: readonly Pick<CalibrationCase, 'accountId' | 'externalIdHash' | 'isChurned'>[],
): Map<string, number> {
  const accounts = new Map<string, { hash: string; isChurned: boolean }>();
  for (const { accountId, externalIdHash, isChurned } of cases) {
    const known = accounts.get(accountId)?.isChurned ?? false;
    accounts.set(accountId, { hash: externalIdHash, isChurned: known || isChurned });
  }
  const dealt = [true, false].flatMap((isChurned) =>
    [...accounts]
      .filter(([, account]) => account.isChurned === isChurned)
      .toSorted(([, a], [, b]) => (a.hash < b.hash ? -1 : 1))
      .map(([accountId], position) => [accountId, position % FOLDS] as const),
  );
  return new Map(dealt);
}
