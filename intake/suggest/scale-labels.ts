/** The parts of a value on a scale, e.g. `5 - Very difficult`: its number and its words. */
export interface ScaleLabel {
  number: number | null;
  words: string;
}

const NUMBER_FIRST =
  /^\(?\[?\s*(?<number>[+-]?\d{1,3})(?:[.,]0+)?\s*(?:[)\]]|[:=.–—-]|$|\s)+\s*(?<words>.*)$/u;
const NUMBER_LAST = /^(?<words>\D+?)\s*[([=:–—-]\s*(?<number>\d{1,3})\s*[)\]]?$/u;

/** Splits a value into its number and its words. */
export function scaleLabel(value: string): ScaleLabel {
  const text = value.normalize('NFKC').trim();
  const found = (NUMBER_FIRST.exec(text) ?? NUMBER_LAST.exec(text))?.groups;
  if (!found) return { number: null, words: text };
  return { number: Number(found['number']), words: (found['words'] ?? '').trim() };
}

/** What a question says about the numbers of its scale. */
export interface SaidOfScale {
  /** Ends of the scale, the lower first. Null if the question does not give them. */
  range: readonly [number, number] | null;
  labels: readonly { number: number; words: string }[];
}

const RANGE =
  /(?<![\d.])(\d{1,2})\s*(?:-|–|—|to|bis|a|à|até|ate|al|tot|through|until|\.\.|から|〜|~)\s*(\d{1,3})(?![\d.])/iu;
/** Matches `1 being hardest`, `1 = very easy`, `1 (very easy)`, `1: hard`. */
const NUMBERED =
  /(?<![\d.])(\d{1,2})\s*(?:being|is|means|meaning|equals|ist|bedeutet|heisst|heißt|est|signifie|es|significa|sendo|essendo|is|betekent|=|:|-|–|—|\(|は)\s*["“„«']?([^\d,;()"”»]{3,60})/giu;
/** Matches `very easy (1)`, `very easy = 1`. */
const WORDS_FIRST = /([^\d,;()"”»:]{3,60})\s*[(=]\s*(\d{1,2})\)?/giu;

/** Extracts what a question says about its scale: "(1 being hardest, 5 being easiest)". */
export function saidOfScale(question: string): SaidOfScale {
  const text = question.normalize('NFKC');
  const range = RANGE.exec(text);
  const ends = range ? ([Number(range[1]), Number(range[2])] as const) : null;
  const numbered = [...text.matchAll(NUMBERED)].map(([, number, words = '']) => ({
    number: Number(number),
    words: words.trim(),
  }));
  const labels =
    numbered.length > 0
      ? numbered
      : [...text.matchAll(WORDS_FIRST)].map(([, words = '', number]) => ({
          number: Number(number),
          words: words.trim(),
        }));
  const isRange = ends !== null && ends[0] < ends[1] && ends[1] - ends[0] <= 10;
  return { range: isRange ? ends : null, labels };
}
