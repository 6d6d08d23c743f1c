import { precisionsAt } from '../../domain/truth/backtest/backtest-report.ts';
import type { PrecisionAt } from '../../domain/truth/backtest/churned-within.ts';
import { BadInput } from '../kernel/errors.ts';
import type { Optional } from '../kernel/validation/given.ts';
import type { Backtest } from './backtest-get.ts';

const MAX_CALLS = 1000;

/**
 * How many of the highest scores churned: of the top 10, top 20, and as many as the team can call in a month.
 */
export function backtestPrecision(
  { cases }: Pick<Backtest, 'cases'>,
  callsPerMonth: Optional<number>,
): PrecisionAt[] {
  const calls = callsPerMonth ?? null;
  if (calls !== null && (calls < 1 || calls > MAX_CALLS)) {
    const rule = `must be a whole number from 1 to ${MAX_CALLS}`;
    throw new BadInput(['callsPerMonth'], `callsPerMonth ${rule}.`);
  }
  return precisionsAt(cases, calls);
}
