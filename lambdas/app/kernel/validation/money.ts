import { parseMoney } from '../../../domain/kernel/money.ts';
import type { PathSegment, Problems } from './problems.ts';
import type { MoneyInput } from '../generated/inputs.ts';

/** Parses a decimal of 0 or more into integer minor units of the currency. */
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
 * Parses money into integer minor units. Rejects other currencies than the reporting currency, because
 * amounts in different currencies can't be added.
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
      `must be ${reportingCurrency}, the reporting currency: convert the amount.`,
    );
  }
  return checkAmount(under, 'amount', amount, reportingCurrency);
}
