import { fold } from '../table/fold.ts';
import { effortInWords, isOneToFive } from './effort-words.ts';
import { wordsOf } from './suggest-columns.ts';

/** The data of a step that column names are matched against. */
export interface NamedStep {
  key: string;
  statement: string;
}

/** Columns (from 0) of one step. */
export interface StepColumns {
  answer: number | null;
  explanation: number | null;
  alternative: number | null;
  /** Why the step is difficult, as a reason from the list. */
  reason?: number | null;
  /** If each option of the answer has its own column: these columns. `answer` is the first. */
  options?: readonly number[];
}

/** Minimum share of a statement's words that a column's name must contain. */
const ENOUGH = 0.6;
/** Minimum share of a column's cells that must be answers. */
const MOSTLY = 0.8;

const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'for',
  'how',
  'in',
  'is',
  'it',
  'of',
  'on',
  'the',
  'to',
]);
const ASKS_WHY = /\b(why|explanation|explain|reason|comment|what makes|what made|verbatim)\b/;
const ASKS_ELSE = /\b(else|instead|alternative|other solution|other way|compare|competitor)\b/;

/**
 * Guesses the columns of each step's answer, explanation and alternative, by its key or the words of its
 * statement in the column's name. A column is used once. For answers, columns with ratings (`holdsRatings`)
 * take precedence. A column that asks why contains reasons from the list if `holdsReasons` says so, otherwise
 * free text.
 */
export function suggestSteps(
  names: readonly string[],
  steps: readonly NamedStep[],
  holdsRatings: (index: number) => boolean = () => false,
  holdsReasons: (index: number) => boolean = () => false,
): Record<string, StepColumns> {
  const taken = new Set<number>();
  const found: Record<string, StepColumns> = {};
  const kinds = names.map((name, index) => {
    const kind = kindOf(name);
    return kind === 'explanation' && holdsReasons(index) ? 'reason' : kind;
  });
  for (const kind of ['answer', 'explanation', 'alternative', 'reason'] as const) {
    const pairs = steps.flatMap((step) =>
      names.flatMap((name, index) => {
        const share = kinds[index] === kind ? likeness(name, step) : 0;
        if (share < ENOUGH) return [];
        return [
          { step, index, share: kind === 'answer' && holdsRatings(index) ? share + 1 : share },
        ];
      }),
    );
    for (const { step, index } of pairs.sort((a, b) => b.share - a.share)) {
      const columns = (found[step.key] ??= { answer: null, explanation: null, alternative: null });
      if (taken.has(index) || columns[kind] != null) continue;
      columns[kind] = index;
      taken.add(index);
    }
  }
  return found;
}

/** Whether a column's cells, ignoring empty ones, are answers. */
export function holdsAnswers(cells: readonly string[]): boolean {
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (said.length === 0) return false;
  if (isOneToFive([...new Set(said)])) return true;
  const known = said.filter((cell) => effortInWords(cell) !== undefined).length;
  return known / said.length >= MOSTLY;
}

/** The distinct values of cells, ignoring case, in their first spelling. Does not include the empty value. */
export function distinctValues(cells: readonly string[]): string[] {
  const values = new Map<string, string>();
  for (const cell of cells) {
    const folded = fold(cell);
    if (folded !== '' && !values.has(folded)) values.set(folded, cell.trim());
  }
  return [...values.values()];
}

function kindOf(name: string): 'answer' | 'explanation' | 'alternative' {
  const words = wordsOf(name).join(' ');
  if (ASKS_ELSE.test(words)) return 'alternative';
  return ASKS_WHY.test(words) ? 'explanation' : 'answer';
}

/** The key of the step whose statement a wording matches. Undefined if none or several match equally well. */
export function stepOfWording(wording: string, steps: readonly NamedStep[]): string | undefined {
  const likely = steps
    .map((step) => ({ key: step.key, share: likeness(wording, step) }))
    .filter(({ share }) => share >= 1)
    .sort((a, b) => b.share - a.share);
  const [first, second] = likely;
  return first && first.share > (second?.share ?? 0) ? first.key : undefined;
}

/**
 * 2 if a name, or the part that a tool appends to the question, equals the step's key or statement. 1 if it
 * contains the key. Otherwise the share of the statement's words that it contains.
 */
function likeness(name: string, { key, statement }: NamedStep): number {
  const words = wordsOf(name);
  const wordsOfKey = wordsOf(key).join(' ');
  const wordsOfStatement = wordsOf(statement).join(' ');
  const parts = [words, ...partsOf(name).map(wordsOf)].map((part) => part.join(' '));
  if (parts.some((part) => part !== '' && (part === wordsOfKey || part === wordsOfStatement))) {
    return 2;
  }
  if (` ${words.join(' ')} `.includes(` ${wordsOfKey} `)) return 1;
  const wanted = wordsOf(statement).filter((word) => !SMALL_WORDS.has(word));
  if (wanted.length === 0) return 0;
  return wanted.filter((word) => words.includes(word)).length / wanted.length;
}

/** The parts that tools append to a question: `Question [Row]`, `Question / Row`, `1. Question - Row`. */
function partsOf(name: string): string[] {
  const bracketed = /\[([^\]]+)\]\s*$/.exec(name)?.[1];
  const behind = [' / ', ' - ', ' – ', ': '].flatMap((sign) => {
    const at = name.lastIndexOf(sign);
    return at === -1 ? [] : [name.slice(at + sign.length)];
  });
  return bracketed === undefined ? behind : [bracketed, ...behind];
}
