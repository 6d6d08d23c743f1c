import { parseMoney } from '../../../domain/kernel/money.ts';
import type { PathSegment, Problems } from './problems.ts';
import type { MoneyInput } from '../generated/inputs.ts';

/** A decimal of 0 or more in integer minor units of the currency. */
export function checkAmount(
  problems: Problems,
  field: PathSegment,
  decimal: string,
  currency: string,
): number | undefined {
  const parsed = parseMoney(decimal, currency);
  return parsed.kind === 'money' ? parsed.minor : problems.invalid(field, `${parsed.problem}.`);
}

/**
 * Money in integer minor units of the reporting currency: another currency is refused, because
 * sums over currencies would lie.
 */
export function checkMoney(
  problems: Problems,
  field: PathSegment,
  { amount, currencyCode }: MoneyInput,
  reportingCurrency: string,
): number | undefined {
  const under = problems.under(field);
  if (currencyCode !== reportingCurrency) {
    return under.invalid(
      'currencyCode',
      `must be ${reportingCurrency}, the reporting currency here; convert the amount.`,
    );
  }
  return checkAmount(under, 'amount', amount, reportingCurrency);
}
