import { EFFORTS, type Effort } from '../mapping/efforts.ts';
import { effortInWords, isNoAnswer, wholeNumber } from './effort-words.ts';
import { saidOfScale, scaleLabel, type ScaleLabel } from './scale-labels.ts';
import { endOf, isMiddle, isStrong, type EndWord } from './scale-words.ts';

/** What the values of a column mean, as far as their words and their question's tell. */
export interface ScaleGuess {
  /** By value: an effort, null for "not applicable"; without an entry someone has to say. */
  meanings: ReadonlyMap<string, Effort | null>;
  /** What it is a scale of, where that is not difficulty: it is read as such with a warning. */
  kind: EndWord['kind'];
  /** The ends of a scale of numbers, the lower first; null where they do not stand fast. */
  range: readonly [number, number] | null;
}

interface Labelled extends ScaleLabel {
  value: string;
}

/**
 * Reads a scale by the words of its values, by words at its ends, or by those of its question. Which end
 * of a scale of bare numbers is difficult is never assumed.
 */
export function suggestScale(values: readonly string[], question = ''): ScaleGuess {
  const labels = values.map((value) => ({ value, ...scaleLabel(value) }));
  const answers = labels.filter(({ value }) => !isNoAnswer(value));
  const none = labels.filter(({ value }) => isNoAnswer(value));
  const said = saidOfScale(question);
  const guess = byWords(answers) ??
    byNumbers(answers, said, question) ?? {
      meanings: partly(answers),
      kind: 'difficulty' as const,
      range: said.range ?? rangeOf(answers),
    };
  return { ...guess, meanings: new Map([...guess.meanings, ...none.map(asNone)]) };
}

/** The effort at a point of a scale that goes from easy (0) to difficult (1), ties toward the middle. */
export function effortAt(share: number): Effort {
  const quarters = share * 4;
  const index = quarters <= 2 ? Math.floor(quarters + 0.5) : Math.ceil(quarters - 0.5);
  return EFFORTS[Math.min(4, Math.max(0, index))] ?? 'NEITHER';
}

/** The effort of a number on a scale, by which of its ends is difficult. */
export function effortOnScale(
  number: number,
  [low, high]: readonly [number, number],
  highIs: EndWord['end'],
): Effort | null {
  if (number < low || number > high || high === low) return null;
  const share = (number - low) / (high - low);
  return effortAt(highIs === 'difficult' ? share : 1 - share);
}

function asNone({ value }: Labelled): [string, null] {
  return [value, null];
}

/** Each value says by itself what it means. */
function byWords(answers: readonly Labelled[]): ScaleGuess | null {
  const efforts = answers.map(({ words, value }) => [value, effortInWords(words)] as const);
  if (answers.length === 0 || efforts.some(([, effort]) => !effort)) return null;
  const meanings = efforts.flatMap(([value, effort]) => (effort ? [[value, effort] as const] : []));
  return { meanings: new Map(meanings), kind: 'difficulty', range: null };
}

/** Those values that say it, where others do not. */
function partly(answers: readonly Labelled[]): Map<string, Effort | null> {
  return new Map(
    answers.flatMap(({ value, words }) => {
      const effort = effortInWords(words);
      return effort ? [[value, effort] as const] : [];
    }),
  );
}

/** Numbers of which one end has words, in the values or in the question; or words of another kind. */
function byNumbers(
  answers: readonly Labelled[],
  said: ReturnType<typeof saidOfScale>,
  question: string,
): ScaleGuess | null {
  if (answers.length === 0) return null;
  if (answers.every(({ number }) => number === null)) return byOtherWords(answers, question);
  if (answers.some(({ number }) => number === null)) return null;
  const own = answers.flatMap(({ number, words }) => (number === null ? [] : [{ number, words }]));
  const ends = [...own, ...said.labels].flatMap(({ number, words }) => {
    const end = words === '' ? null : endOf(words);
    return end ? [{ number, ...end }] : [];
  });
  const range = said.range ?? rangeOf([...answers, ...said.labels]);
  if (ends.length === 0 || !range) return null;
  const highIs = highEnd(ends, range, question);
  if (!highIs) return null;
  const meanings = answers.flatMap(({ value, number }): [string, Effort | null][] => {
    const effort = number === null ? null : effortOnScale(number, range, highIs.end);
    if (effort) return [[value, effort]];
    // Beside a scale that begins with 1, a 0 or a negative is what tools write for no answer.
    return number !== null && number <= 0 && range[0] > 0 ? [[value, null]] : [];
  });
  return { meanings: new Map(meanings), kind: highIs.kind, range };
}

type NumberedEnd = EndWord & { number: number };

/** What the upper end of a scale means; null where words contradict each other. */
function highEnd(
  ends: readonly NumberedEnd[],
  [low, high]: readonly [number, number],
  question: string,
): EndWord | null {
  const middle = (low + high) / 2;
  const found = ends.flatMap((word): EndWord['end'][] => {
    const oriented = orient(word, question);
    if (!oriented || word.number === middle) return [];
    const isHigh = word.number > middle;
    return [isHigh ? oriented.end : oriented.end === 'easy' ? 'difficult' : 'easy'];
  });
  const [first] = found;
  const kind = ends[0]?.kind ?? 'difficulty';
  return first !== undefined && found.every((end) => end === first) ? { end: first, kind } : null;
}

/** Agreement says something of difficulty only by what is agreed with. */
function orient(word: EndWord, question: string): EndWord | null {
  if (word.kind !== 'agreement') return word;
  const asked = endOf(question);
  if (asked?.kind !== 'difficulty') return null;
  const end = asked.end === 'easy' ? word.end : word.end === 'easy' ? 'difficult' : 'easy';
  return { ...word, end };
}

/** Words of satisfaction, or of agreement with a statement on difficulty. */
function byOtherWords(answers: readonly Labelled[], question: string): ScaleGuess | null {
  const meanings = new Map<string, Effort>();
  let kind: EndWord['kind'] = 'satisfaction';
  for (const { value, words } of answers) {
    if (isMiddle(words)) {
      meanings.set(value, 'NEITHER');
      continue;
    }
    const found = endOf(words);
    const end = found && orient(found, question);
    if (!end) return null;
    kind = end.kind;
    const far = isStrong(words) ? 0.5 : 0.25;
    meanings.set(value, effortAt(0.5 + (end.end === 'difficult' ? far : -far)));
  }
  return { meanings, kind, range: null };
}

/** Highest numbers of scales that are in use: a scale whose end no one chose is still as long. */
const USUAL_HIGHS = [5, 7, 10];

/** The range that numbers fill: from 0 or 1 to the highest there is, or to the usual one above it. */
function rangeOf(
  labels: readonly { number: number | null; words?: string }[],
): readonly [number, number] | null {
  const numbers = labels.flatMap(({ number }) => (number === null || number < 0 ? [] : [number]));
  if (numbers.length < 2) return null;
  const highest = Math.max(...numbers);
  if (highest < 2 || highest > 100) return null;
  const isEnd = labels.some(({ number, words = '' }) => number === highest && words !== '');
  const high = isEnd ? highest : (USUAL_HIGHS.find((usual) => usual >= highest) ?? highest);
  const hasNought = numbers.includes(0);
  // Zero beside a scale of five is "not asked"; a scale of eleven begins with it.
  return [hasNought && high > 5 ? 0 : 1, high];
}

/** The bare numbers of some values, and the scale that they seem to be of; null where they are no scale. */
export function numberScale(values: readonly string[]): readonly [number, number] | null {
  const numbers = values.filter((value) => !isNoAnswer(value)).map(wholeNumber);
  if (numbers.length < 2 || numbers.some((number) => number === null)) return null;
  return rangeOf(numbers.map((number) => ({ number })));
}
