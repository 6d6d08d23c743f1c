/** The kind of a marked value, which decides who may see it. */
export const MARK_KINDS = [
  /** The owners of steps in the vendor's own company. */
  'JOB',
  /** The statements of a job and its steps, which every survey shows too. */
  'SURVEYED',
  'MARKET',
  'COMPETITOR',
  /** The names of companies. AGREED_COMPANY if a contact who agreed to be contacted finds something easy. */
  'COMPANY',
  'AGREED_COMPANY',
  /** ARR, renewal date, owner. */
  'FIGURE',
  /** Colleagues' notes on an account, and assignees. */
  'NOTE',
  /** Callers who read hotspots can filter by a segment, so they know its name. */
  'SEGMENT',
  /** A contact's name and address. */
  'PERSON',
  'AGREED_PERSON',
  /** Why a step is difficult. Callers who read hotspots may see it, except for the names in it. */
  'DIFFICULT_WORDS',
  /** Other comments. AGREED_WORDS for what a contact who agreed to be contacted says about easy steps. */
  'WORDS',
  'AGREED_WORDS',
  /** Sources of submissions, reasons for retractions, and reasons for outcomes. */
  'SUBMISSION',
  /** Scores and their components. */
  'SCORE',
  'CONSENT',
  'PUBLICATION',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

interface Mark {
  kind: MarkKind;
  text: string;
}

/** Creates values that occur nowhere else. */
export class Marks {
  readonly all: Mark[] = [];

  /** Returns a unique text; `of` makes it recognizable in a failure message. */
  add(kind: MarkKind, of: string): string {
    const words = of.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    return this.value(kind, `zq${this.all.length}-${words}-qz`);
  }

  /** Marks a value that must have a certain form. */
  value<T extends string | number>(kind: MarkKind, value: T): T {
    this.all.push({ kind, text: String(value) });
    return value;
  }

  /** The marked values of these kinds in a text, in plain form or inside encoded ids and cursors. */
  foundIn(text: string, kinds: ReadonlySet<MarkKind>): string[] {
    const readable = `${text}\n${decodedIn(text)}`;
    return this.all
      .filter(({ kind, text: mark }) => kinds.has(kind) && readable.includes(mark))
      .map(({ kind, text: mark }) => `${kind} ${mark}`);
  }
}

/** Decodes the ids and cursors in a text. */
function decodedIn(text: string): string {
  const encoded = text.match(/[\w-]{16,}/g) ?? [];
  return encoded.map((each) => Buffer.from(each, 'base64url').toString('utf8')).join('\n');
}
