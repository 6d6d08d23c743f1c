import type { Rejection } from '../../../../../intake/import/draft.ts';
import {
  rejectedHead,
  rejectedLines,
} from '../../../../../intake/import/sending/rejected-lines.ts';
import { sayerOf } from '../words/complaints.ts';
import type { Header } from '../../../../../intake/table/layout/header.ts';

/** Rejected rows that are shown one by one: the others are counted, and in the file. */
const SHOWN = 100;

/** One thing that is wrong, however many rows it is wrong in. */
export interface Fault {
  /** Null: the row as a whole. */
  column: string | null;
  reasons: Rejection['reasons'];
  rows: number;
  firstLine: number;
}

/** Rejected rows, gathered as they come. */
export interface Rejected {
  first: readonly Rejection[];
  /** The most frequent first. */
  faults: readonly Fault[];
}

/** Gathers rejected rows: each of them as a line of CSV, and what is wrong with how many. */
export class RejectedRows {
  readonly #parts: string[];
  readonly #words: ReturnType<typeof sayerOf>;
  readonly #first: Rejection[] = [];
  readonly #faults = new Map<string, Fault>();

  constructor(header: Header) {
    this.#parts = [rejectedHead(header)];
    this.#words = sayerOf(header);
  }

  add(rejections: readonly Rejection[]): void {
    if (rejections.length === 0) return;
    const { say, columnShown } = this.#words;
    this.#parts.push(rejectedLines(rejections, say, columnShown));
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

  /** All of them, with line, column and reason before their own cells, to be fixed and imported. */
  csv(): string {
    return this.#parts.join('');
  }
}
