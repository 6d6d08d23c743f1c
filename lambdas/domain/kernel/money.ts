/** Maximum amount in minor units. Keeps sums of many amounts exact integers. */
export const MAX_MINOR_UNITS = 100_000_000_000_000;

export type ParsedMoney =
  | { kind: 'money'; minor: number }
  /** `problem` completes the sentence "amount …". */
  | { kind: 'invalid'; problem: string };

/** Number of decimal places of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** True if the code is an ISO 4217 currency code in upper case. */
export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

/** Parses a plain non-negative decimal into integer minor units. Excess digits are rounded half up. */
export function parseMoney(decimal: string, currency: string): ParsedMoney {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) return { kind: 'invalid', problem: 'must be a plain decimal such as 1200.50' };
  const [, sign, whole = '', fraction = ''] = match;
  const digits = minorDigits(currency);
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const minor = Number(fraction.charAt(digits) >= '5' ? kept + 1n : kept);
  if (sign === '-' && minor > 0) return { kind: 'invalid', problem: 'must not be negative' };
  if (minor > MAX_MINOR_UNITS) {
    return {
      kind: 'invalid',
      problem: `must be at most ${formatDecimal(MAX_MINOR_UNITS, currency)}`,
    };
  }
  return { kind: 'money', minor };
}

/**
 * Formats integer minor units as a plain decimal with all of the currency's decimal places: 120000 in USD is
 * "1200.00".
 */
export function formatDecimal(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return minor < 0 ? `-${decimal}` : decimal;
}

/** Rounds half up to a whole number of minor units. */
export function roundHalfUp(amount: number): number {
  return Math.round(amount);
}

/**
 * Splits a total by shares that sum to 1. The parts add up to the total exactly: each gets its floor, and the
 * rest goes to the largest remainders, ties to the earlier share.
 */
export function splitByLargestRemainder(total: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => total * share);
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((amount, index) => ({ index, remainder: amount - Math.floor(amount) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  // For very large amounts, rounding errors can make the sum of floors exceed the total. `left` is then
  // negative.
  const receivers = left < 0 ? byRemainder.toReversed() : byRemainder;
  for (const { index } of receivers.slice(0, Math.abs(left))) {
    parts[index] = (parts[index] ?? 0) + Math.sign(left);
  }
  return parts;
}
