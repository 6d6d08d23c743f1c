/** Something that was left out or understood in a certain way, in however many rows. */
export interface Notice {
  /** What it is, e.g. `Renewal Date unreadable`. */
  what: string;
  /** What was done about it, e.g. `left out`. */
  then: string;
  rows: number;
  /** Null where no single line is meant. */
  firstLine: number | null;
  /** What the first cell said; null where there is no cell to show. */
  example: string | null;
}

const SHOWN = 60;

/** Gathers notices while rows are read: the same thing is said once, with how many rows it is about. */
export class Notices {
  readonly #byText = new Map<string, Notice>();

  add(what: string, then: string, line: number | null = null, example: string | null = null): void {
    const key = `${what}\n${then}`;
    const known = this.#byText.get(key);
    if (known) known.rows += 1;
    else this.#byText.set(key, { what, then, rows: 1, firstLine: line, example });
  }

  get list(): readonly Notice[] {
    return [...this.#byText.values()].map((notice) => ({ ...notice }));
  }
}

/** A notice as a sentence: `Renewal Date unreadable in 3 rows: left out (first in line 5: "soon").` */
export function noticeSentence({ what, then, rows, firstLine, example }: Notice): string {
  if (firstLine === null) return `${what}: ${then}.`;
  const text = example !== null && example.length > SHOWN ? `${example.slice(0, SHOWN)}…` : example;
  const shown = text === null || text.trim() === '' ? '' : `: "${text.trim()}"`;
  const where = rows === 1 ? `in line ${firstLine}` : `in ${rows.toLocaleString('en')} rows`;
  const first = rows === 1 ? shown.replace(/^: /, '') : `first in line ${firstLine}${shown}`;
  return `${what} ${where}: ${then}${first === '' ? '' : ` (${first})`}.`;
}
