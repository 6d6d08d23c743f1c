import { complaint, type Complaint } from '../complaints/complaint.ts';

/** How to read bare numbers up to 1: 0.45 as 45 percent ('share') or as 0.45 percent ('percent'). */
export type PercentForm = 'percent' | 'share';

export type PercentCell =
  | { ok: true; percent: number }
  | { ok: false; problem: Complaint; isAmbiguous?: true };

const WRITTEN = /^(\d{1,3}(?:[.,]\d{1,12})?)\s*(%|percent|pct\.?|prozent|por ciento|pour cent)?$/i;

/**
 * Reads a percentage, 0 to 100. A bare number up to 1 needs a form, since spreadsheets store 45 % as 0.45.
 */
export function readPercent(cell: string, form: PercentForm | undefined): PercentCell {
  const text = cell.normalize('NFKC').trim();
  const [, figures, sign] = WRITTEN.exec(text) ?? [];
  const number = figures === undefined ? NaN : Number(figures.replace(',', '.'));
  if (Number.isNaN(number) || number > 100) {
    return { ok: false, problem: complaint('noPercent', { cell: text }) };
  }
  if (sign !== undefined || number > 1 || number === 0) return { ok: true, percent: number };
  if (form === undefined) {
    const both = { cell: text, percent: number, share: percentOf(number) };
    return { ok: false, problem: complaint('percentTwoWays', both), isAmbiguous: true };
  }
  return { ok: true, percent: form === 'share' ? percentOf(number) : number };
}

/** 'percent' if a cell is above 1 or has a percent sign. Null if no cell shows the form. */
export function percentFormOf(cells: readonly string[]): PercentForm | null {
  const tells = cells.some((cell) => {
    const read = readPercent(cell, undefined);
    return read.ok && read.percent !== 0;
  });
  return tells ? 'percent' : null;
}

/** Converts a share without binary rounding errors. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
