import type { Rejection } from '../../../../../intake/import/parsed.ts';
import {
  rejectedHead,
  rejectedLines,
} from '../../../../../intake/import/sending/rejected-lines.ts';
import { formatterOf } from '../words/complaints.ts';
import type { Header } from '../../../../../intake/table/layout/header.ts';

/** Maximum number of rejected rows shown. The rest are counted and included in the CSV. */
const SHOWN = 100;

/** An error, counted over all rows that have it. */
export interface Fault {
  /** Null if the error concerns the whole row. */
  column: string | null;
  reasons: Rejection['reasons'];
  rows: number;
  firstLine: number;
}

/** The rejected rows so far. */
export interface Rejected {
  first: readonly Rejection[];
  /** Most frequent first. */
  faults: readonly Fault[];
}

/** Collects rejected rows as CSV lines, and counts their errors. */
export class RejectedRows {
  readonly #parts: string[];
  readonly #words: ReturnType<typeof formatterOf>;
  readonly #first: Rejection[] = [];
  readonly #faults = new Map<string, Fault>();

  constructor(header: Header) {
    this.#parts = [rejectedHead(header)];
    this.#words = formatterOf(header);
  }

  add(rejections: readonly Rejection[]): void {
    if (rejections.length === 0) return;
    const { format, columnShown } = this.#words;
    this.#parts.push(rejectedLines(rejections, format, columnShown));
    for (const { column, reasons, row } of rejections) {
      const key = JSON.stringify([column, reasons]);
      const known = this.#faults.get(key) ?? { column, reasons, rows: 0, firstLine: row.line };
      this.#faults.set(key, { ...known, rows: known.rows + 1 });
    }
    this.#first.push(...rejections.slice(0, SHOWN - this.#first.length));
  }

  get shown(): Rejected {
    const faults = [...this.#faults.values()].sort((a, b) => b.rows - a.rows);
    return { first: [...this.#first], faults };
  }

  /**
   * All rejected rows, with line, column and reason in front of their own cells, ready to be fixed and
   * imported again.
   */
  csv(): string {
    return this.#parts.join('');
  }
}
