/** A step as it is pasted: its words, and a key made of them. */
export interface PastedStep {
  key: string;
  statement: string;
}

/** Numbers, letters and dashes that lists begin their lines with. */
const BULLET = /^\s*(?:[-–—*•·]|\(?\d{1,3}[.):]|\d{1,3}\s(?=\s)|[a-z][.)])?\s*/i;
const KEY_WORDS = 4;
const SMALL_WORDS = new Set(
  'a an and at by each for from how in is it of on or so that the to with'.split(' '),
);

/** Keys that were chosen in place of those made of the words, by the words. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** The steps of a list, one a line; blank lines and bullets are left out. No two keys that are made are the same. */
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

/** What is entered of a list: its text, and keys that were chosen. */
export interface ListDraft {
  text: string;
  keys: ChosenKeys;
}

export const NO_LIST: ListDraft = { text: '', keys: {} };

/** The steps as they are saved. */
export function trimmed(steps: readonly PastedStep[]): PastedStep[] {
  return steps.map(({ key, statement }) => ({ key: key.trim(), statement }));
}

/** Keys that more than one step has, or none. */
export function keyProblems(steps: readonly PastedStep[]): readonly string[] {
  const keys = steps.map(({ key }) => key.trim());
  return [...new Set(keys.filter((key, at) => key === '' || keys.indexOf(key) !== at))];
}

/** Wordings that more than one step has, whatever their case: each is to be told from the others. */
export function repeatedWordings(steps: readonly PastedStep[]): readonly string[] {
  const folded = steps.map(({ statement }) => statement.toLowerCase());
  return steps.flatMap(({ statement }, at) =>
    folded.indexOf(statement.toLowerCase()) === at &&
    folded.lastIndexOf(statement.toLowerCase()) !== at
      ? [statement]
      : [],
  );
}

/** Whether steps can be saved as they are. */
export function isSavable(steps: readonly PastedStep[]): boolean {
  return steps.length > 0 && keyProblems(steps).length + repeatedWordings(steps).length === 0;
}

/** A key made of the words that say most: `put the stops in sequence` is `put-stops-sequence`. */
export function keyOf(statement: string): string {
  const words =
    statement
      .normalize('NFKC')
      .replace(/['’](s\b)?/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const key = (telling.length > 0 ? telling : words).slice(0, KEY_WORDS).join('-').slice(0, 100);
  // Keys name the fields of records, so that those of every object are not to be had.
  return key === '' || key in {} ? `step-${key}` : key;
}

/** A key made of words that nothing else has. */
export function freeKeyFor(statement: string, taken: readonly string[]): string {
  return freeKey(keyOf(statement), new Set(taken));
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let n = 2; ; n += 1) if (!taken.has(`${key}-${n}`)) return `${key}-${n}`;
}
