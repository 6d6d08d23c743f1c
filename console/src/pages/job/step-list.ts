/** A pasted step: its wording, and a key derived from it. */
export interface PastedStep {
  key: string;
  statement: string;
}

/** List markers at the start of a line: numbers, letters, bullets or dashes. */
const BULLET = /^\s*(?:[-–—*•·]|\(?\d{1,3}[.):]|\d{1,3}\s(?=\s)|[a-z][.)])?\s*/i;
const KEY_WORDS = 4;
const SMALL_WORDS = new Set(
  'a an and at by each for from how in is it of on or so that the to with'.split(' '),
);

/** Keys chosen by the user instead of the derived ones, by wording. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** Parses steps, one per line. Skips blank lines and list markers. Derived keys are unique. */
export function stepsFromText(text: string, chosen: ChosenKeys = {}): PastedStep[] {
  const keys = new Set(Object.values(chosen));
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const statement = line.replace(BULLET, '').replace(/\s+/g, ' ').trim();
    if (statement === '') return [];
    const key = chosen[statement] ?? freeKey(keyOf(statement), keys);
    keys.add(key);
    return [{ key, statement }];
  });
}

/** Draft of a list of steps: its text and the chosen keys. */
export interface ListDraft {
  text: string;
  keys: ChosenKeys;
}

export const NO_LIST: ListDraft = { text: '', keys: {} };

/** The steps with trimmed keys, as they are saved. */
export function trimmed(steps: readonly PastedStep[]): PastedStep[] {
  return steps.map(({ key, statement }) => ({ key: key.trim(), statement }));
}

/** Keys that are empty or occur more than once. */
export function keyProblems(steps: readonly PastedStep[]): readonly string[] {
  const keys = steps.map(({ key }) => key.trim());
  return [...new Set(keys.filter((key, at) => key === '' || keys.indexOf(key) !== at))];
}

/** Wordings that occur more than once, ignoring case. Each step must be distinguishable. */
export function repeatedWordings(steps: readonly PastedStep[]): readonly string[] {
  const folded = steps.map(({ statement }) => statement.toLowerCase());
  return steps.flatMap(({ statement }, at) =>
    folded.indexOf(statement.toLowerCase()) === at &&
    folded.lastIndexOf(statement.toLowerCase()) !== at
      ? [statement]
      : [],
  );
}

/** Whether the steps can be saved. */
export function isSavable(steps: readonly PastedStep[]): boolean {
  return steps.length > 0 && keyProblems(steps).length + repeatedWordings(steps).length === 0;
}

/** Derives a key from the significant words: `put the stops in sequence` becomes `put-stops-sequence`. */
export function keyOf(statement: string): string {
  const words =
    statement
      .normalize('NFKC')
      .replace(/['’](s\b)?/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const key = (telling.length > 0 ? telling : words).slice(0, KEY_WORDS).join('-').slice(0, 100);
  // Keys are used as property names, so avoid those on Object.prototype.
  return key === '' || key in {} ? `step-${key}` : key;
}

/** Derives a key that is not taken yet. */
export function freeKeyFor(statement: string, taken: readonly string[]): string {
  return freeKey(keyOf(statement), new Set(taken));
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let n = 2; ; n += 1) if (!taken.has(`${key}-${n}`)) return `${key}-${n}`;
}
