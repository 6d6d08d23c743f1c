/** The greatest amount that is accepted, in minor units: sums of many stay exact integers. */
export const MAX_MINOR_UNITS = 100_000_000_000_000;

export type ParsedMoney =
  | { kind: 'money'; minor: number }
  /** `problem` completes the sentence "amount …". */
  | { kind: 'invalid'; problem: string };

/** Digits after the decimal point of a currency's amounts: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Whether a code is a currency of ISO 4217, in capitals. */
export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

/** A plain decimal of 0 or more in integer minor units; half up where it has more digits. */
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

/** Integer minor units as a plain decimal with all the currency's digits: 120000 USD is "1200.00". */
export function formatDecimal(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return minor < 0 ? `-${decimal}` : decimal;
}

/** Half up to a whole number of minor units. */
export function roundHalfUp(amount: number): number {
  return Math.round(amount);
}

/**
 * Splits whole units by shares that sum to 1, so that the parts add up to the total exactly: each
 * gets its floor, what is left goes to the largest remainders, ties to the earlier share.
 */
export function splitByLargestRemainder(total: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => total * share);
  const parts = exact.map(Math.floor);
  const byRemainder = exact
    .map((amount, index) => ({ index, remainder: amount - Math.floor(amount) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  // Floating point can make the floors of very large amounts exceed the total: `left` is negative.
  const receivers = left < 0 ? byRemainder.toReversed() : byRemainder;
  for (const { index } of receivers.slice(0, Math.abs(left))) {
    parts[index] = (parts[index] ?? 0) + Math.sign(left);
  }
  return parts;
}
