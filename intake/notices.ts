import { complaint, complaintKey, type Complaint } from './complaints/complaint.ts';

/** Something that was left out or interpreted in a certain way, in one or more rows. */
export interface Notice {
  /** What was found, e.g. `Renewal Date unreadable`. */
  what: Complaint;
  /** What was done about it, e.g. `left out`. */
  then: Complaint;
  rows: number;
  /** Null if it does not refer to a row. */
  firstLine: number | null;
  /** Content of the first cell. Null if there is no cell to show. */
  example: string | Complaint | null;
}

/** The most common action. */
export const LEFT_OUT = complaint('leftOut');
export const SHORTENED = complaint('shortened');

const SHOWN = 60;

/** Collects notices while rows are read. Equal notices are combined, with their number of rows. */
export class Notices {
  readonly #byKey = new Map<string, Notice>();

  add(
    what: Complaint,
    then: Complaint,
    line: number | null = null,
    example: string | Complaint | null = null,
  ): void {
    const key = `${complaintKey(what)}\n${complaintKey(then)}`;
    const known = this.#byKey.get(key);
    if (known) known.rows += 1;
    else this.#byKey.set(key, { what, then, rows: 1, firstLine: line, example });
  }

  get list(): readonly Notice[] {
    return [...this.#byKey.values()].map((notice) => ({ ...notice }));
  }
}

/** Formats a notice in full: `Renewal Date unreadable in 3 rows: left out (first in line 5: "soon").` */
export function noticed({ what, then: done, rows, firstLine: line, example }: Notice): Complaint {
  if (line === null) return complaint('noticeOfFile', { what, done });
  const cell = typeof example === 'string' ? shortened(example).trim() : (example ?? '');
  if (cell === '') {
    return rows === 1
      ? complaint('noticeOfRow', { what, done, line })
      : complaint('noticeOfRows', { what, done, line, rows });
  }
  return rows === 1
    ? complaint('noticeOfCell', { what, done, line, cell })
    : complaint('noticeOfCells', { what, done, line, rows, cell });
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Formats a notice without the content of any cell. */
export function noticeCounted({ what, then: done, rows }: Notice): Complaint {
  return complaint('noticeCounted', { what, done, rows });
}
