import { complaint, type Complaint } from '../complaints/complaint.ts';

/** The sign that separates whole units from hundredths. */
export type DecimalMark = '.' | ',';

/** An amount as a plain decimal with the currency next to it, or the reason why it cannot be read. */
export type MoneyCell =
  | { ok: true; amount: string; currencyCode: string | null }
  | { ok: false; problem: Complaint; isAmbiguous?: true };

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB',
  R$: 'BRL',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  zł: 'PLN',
  Kč: 'CZK',
  円: 'JPY',
};
/** Signs that several currencies share, so they do not identify one. */
const SHARED_SIGNS = /[$¥￥]|\bkr\.?/giu;
const CODE = /(?<![A-Z])([A-Z]{3})(?![A-Z])/;
const FACTORS: Readonly<Record<string, number>> = { k: 3, m: 6, mio: 6, mn: 6, b: 9, bn: 9 };

/** Reads an amount with its signs and separators. `mark` is needed for ambiguous amounts such as "1.234". */
export function readMoney(cell: string, mark: DecimalMark | undefined): MoneyCell {
  const written = cell.normalize('NFKC').replace(/[\s\u2009'’]/gu, '');
  const currencyCode = currencyIn(cell);
  let text = written.replace(SHARED_SIGNS, '').replace(CODE, '');
  for (const sign of Object.keys(SIGNS)) text = text.replace(sign.replace('$', ''), '');
  const isNegative = /^\(.*\)$|^[-−–]|[-−–]$/u.test(text);
  text = text.replace(/[()−–+-]/gu, '').replace(/,-$|\.-$/, '');
  const parts = /^(?<figures>[\d.,]+)(?<factor>k|mio|mn|m|bn|b)?\.?$/iu.exec(text)?.groups;
  const figures = parts?.['figures'];
  if (figures === undefined || !/\d/.test(figures)) {
    return { ok: false, problem: complaint('noAmount', { cell: cell.trim() }) };
  }
  const plain = plainFigures(figures, mark);
  if (plain === null) {
    const problem = complaint('amountTwoWays', { cell: cell.trim() });
    return { ok: false, problem, isAmbiguous: true };
  }
  const amount = scaled(plain, FACTORS[parts?.['factor']?.toLowerCase() ?? ''] ?? 0);
  return { ok: true, amount: isNegative ? `-${amount}` : amount, currencyCode };
}

/** The currency next to an amount. Null if there is none, or only a sign that several currencies share. */
export function currencyIn(cell: string): string | null {
  const written = cell.normalize('NFKC').replace(/\s/gu, '');
  const code = CODE.exec(written)?.[1];
  if (code !== undefined) return code;
  const sign = Object.keys(SIGNS)
    .sort((a, b) => b.length - a.length)
    .find((known) => written.includes(known));
  return sign === undefined ? null : (SIGNS[sign] ?? null);
}

/** The decimal mark in some amounts. Null if they are ambiguous. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | null {
  for (const cell of cells) {
    const figures = /[\d.,]*\d/.exec(cell.normalize('NFKC').replace(/[\s'’]/gu, ''))?.[0] ?? '';
    const [comma, dot] = [figures.lastIndexOf(','), figures.lastIndexOf('.')];
    if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
    const last = Math.max(comma, dot);
    if (last === -1) continue;
    const sign = comma >= 0 ? ',' : '.';
    if (figures.indexOf(sign) !== last) return sign === ',' ? '.' : ',';
    if (figures.length - last - 1 !== 3) return sign;
    if (figures.startsWith('0')) return sign;
  }
  return null;
}

/** Digits with a dot as decimal mark and no other separators. Null if it is ambiguous. */
function plainFigures(figures: string, mark: DecimalMark | undefined): string | null {
  const known = decimalMarkOf([figures]) ?? mark;
  if (known !== undefined) {
    const thousands = known === '.' ? ',' : '.';
    const plain = figures.replaceAll(thousands, '').replace(known, '.');
    return /^\d*\.?\d*$/.test(plain) ? plain.replace(/^\./, '0.').replace(/\.$/, '') : null;
  }
  if (/^\d+$/.test(figures)) return figures;
  // In English amounts, a comma before three digits separates thousands.
  return figures.includes(',') ? figures.replace(',', '') : null;
}

/** Moves the decimal point to the right. */
function scaled(plain: string, by: number): string {
  if (by === 0) return plain;
  const [whole = '', part = ''] = plain.split('.');
  const rest = part.slice(by);
  return `${whole}${part.slice(0, by).padEnd(by, '0')}${rest === '' ? '' : `.${rest}`}`;
}

/** Multiplies an amount by a rate, rounded to hundredths, without binary rounding errors. */
export function converted(amount: string, rate: string): string {
  const [a, b] = [integerOf(amount), integerOf(rate)];
  const scale = 10n ** BigInt(a.places + b.places);
  const product = a.value * b.value * 100n;
  const half = product < 0n ? -scale / 2n : scale / 2n;
  const cents = (product + half) / scale;
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function integerOf(decimal: string): { value: bigint; places: number } {
  const [whole = '0', part = ''] = decimal.split('.');
  return { value: BigInt(whole + part), places: part.length };
}
