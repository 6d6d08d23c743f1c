/** What a marked value says, as far as it matters to who may see it. */
export const MARK_KINDS = [
  /** Who looks after steps on our side. */
  'JOB',
  /** Statements of a job and its steps: in every survey, too. */
  'SURVEYED',
  'MARKET',
  'RIVAL',
  /** Which company; AGREED_COMPANY where someone who agreed to be asked finds something easy. */
  'COMPANY',
  'AGREED_COMPANY',
  /** ARR, renewal date, owner. */
  'FIGURE',
  /** What colleagues note of an account, and who works on it. */
  'NOTE',
  /** Callers who read hotspots may ask for those of a segment, and so know its name. */
  'SEGMENT',
  /** Name and address of a person. */
  'PERSON',
  'AGREED_PERSON',
  /** Why someone finds something difficult: read by anyone who reads hotspots, but for the names in it. */
  'DIFFICULT_WORDS',
  /** What else someone said; AGREED_WORDS for what a person who agreed to be asked finds easy. */
  'WORDS',
  'AGREED_WORDS',
  /** Where submissions came from, why they were taken back, why accounts left or stayed. */
  'SUBMISSION',
  /** Scores and what they are made of. */
  'SCORE',
  'CONSENT',
  'PUBLICATION',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

interface Mark {
  kind: MarkKind;
  text: string;
}

/** Values that occur nowhere else. */
export class Marks {
  readonly all: Mark[] = [];

  /** A text that no other value holds; `of` is for readers of a failure. */
  add(kind: MarkKind, of: string): string {
    const words = of.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    return this.value(kind, `zq${this.all.length}-${words}-qz`);
  }

  /** Marks a value that has to be of a certain form. */
  value<T extends string | number>(kind: MarkKind, value: T): T {
    this.all.push({ kind, text: String(value) });
    return value;
  }

  /** The values of these kinds that a text holds, in plain or in what it encodes. */
  foundIn(text: string, kinds: ReadonlySet<MarkKind>): string[] {
    const readable = `${text}\n${decodedIn(text)}`;
    return this.all
      .filter(({ kind, text: mark }) => kinds.has(kind) && readable.includes(mark))
      .map(({ kind, text: mark }) => `${kind} ${mark}`);
  }
}

/** What ids and cursors in a text say, once decoded. */
function decodedIn(text: string): string {
  const encoded = text.match(/[\w-]{16,}/g) ?? [];
  return encoded.map((each) => Buffer.from(each, 'base64url').toString('utf8')).join('\n');
}
