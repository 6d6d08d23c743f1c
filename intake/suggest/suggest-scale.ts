import { EFFORTS, type Effort } from '../mapping/efforts.ts';
import { effortInWords, isNoAnswer, wholeNumber } from './effort-words.ts';
import { saidOfScale, scaleLabel, type ScaleLabel } from './scale-labels.ts';
import { endOf, isMiddle, isStrong, type EndWord } from './scale-words.ts';

/** The meanings of a column's values, as far as their words and the question make them clear. */
export interface ScaleGuess {
  /** An effort by value, or null for "not applicable". Values without an entry are for the user to decide. */
  meanings: ReadonlyMap<string, Effort | null>;
  /** The kind of scale. Scales other than difficulty are interpreted as difficulty, with a warning. */
  kind: EndWord['kind'];
  /** The ends of a numeric scale, the lower first. Null if they are uncertain. */
  range: readonly [number, number] | null;
}

interface Labelled extends ScaleLabel {
  value: string;
}

/**
 * Interprets a scale by the words of its values, by words at its ends, or by the words of its question. Never
 * assumes which end of a scale of bare numbers is difficult.
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

/** The effort at a position between easy (0) and difficult (1). Ties are rounded toward the middle. */
export function effortAt(share: number): Effort {
  const quarters = share * 4;
  const index = quarters <= 2 ? Math.floor(quarters + 0.5) : Math.ceil(quarters - 0.5);
  return EFFORTS[Math.min(4, Math.max(0, index))] ?? 'NEITHER';
}

/** The effort of a number on a scale, given the meaning of its upper end. Null if it is not on the scale. */
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

/** Interprets a scale on which the words of every value express an effort. */
function byWords(answers: readonly Labelled[]): ScaleGuess | null {
  const efforts = answers.map(({ words, value }) => [value, effortInWords(words)] as const);
  if (answers.length === 0 || efforts.some(([, effort]) => !effort)) return null;
  const meanings = efforts.flatMap(([value, effort]) => (effort ? [[value, effort] as const] : []));
  return { meanings: new Map(meanings), kind: 'difficulty', range: null };
}

/** Interprets only the values whose words express an effort. */
function partly(answers: readonly Labelled[]): Map<string, Effort | null> {
  return new Map(
    answers.flatMap(({ value, words }) => {
      const effort = effortInWords(words);
      return effort ? [[value, effort] as const] : [];
    }),
  );
}

/**
 * Interprets numbers with a description of at least one end. If no value has a number, interprets other
 * words.
 */
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
    // Next to a scale that starts at 1, tools use 0 or a negative number for no answer.
    return number !== null && number <= 0 && range[0] > 0 ? [[value, null]] : [];
  });
  return { meanings: new Map(meanings), kind: highIs.kind, range };
}

type NumberedEnd = EndWord & { number: number };

/** The meaning of the upper end of a scale. Null if the words contradict each other. */
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

/** Agreement expresses difficulty only through the statement that people agree with. */
function orient(word: EndWord, question: string): EndWord | null {
  if (word.kind !== 'agreement') return word;
  const asked = endOf(question);
  if (asked?.kind !== 'difficulty') return null;
  const end = asked.end === 'easy' ? word.end : word.end === 'easy' ? 'difficult' : 'easy';
  return { ...word, end };
}

/** Interprets words of satisfaction, or of agreement with a statement about difficulty. */
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

/** Common upper ends of scales, for a scale whose highest value was not chosen by anyone. */
const USUAL_HIGHS = [5, 7, 10];

/** The range of a scale: from 0 or 1 to the highest number, or to the next common upper end. */
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
  // Next to a scale of 5, zero means "not asked". A scale of 11 starts at zero.
  return [hasNought && high > 5 ? 0 : 1, high];
}

/** The range of a scale of bare numbers. Null if the values are not one. */
export function numberScale(values: readonly string[]): readonly [number, number] | null {
  const numbers = values.filter((value) => !isNoAnswer(value)).map(wholeNumber);
  if (numbers.length < 2 || numbers.some((number) => number === null)) return null;
  return rangeOf(numbers.map((number) => ({ number })));
}
