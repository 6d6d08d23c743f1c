import { type FoldedText, type FoldedWord, isSpaceless, wordsIn } from './folded-words.ts';

/** A sequence of words that identifies a person or company. */
export interface NameTerm {
  words: readonly string[];
  of: 'NAME' | 'COMPANY';
  /**
   * When the term may be an ordinary word: always, if not capitalized, or if its parts are written apart ("3
   * m" for 3M). Absent if it is unambiguous.
   */
  ambiguous?: 'ALWAYS' | 'CAPITALIZED' | 'APART';
}

/** A term found in a text: UTF-16 offsets, `end` exclusive. */
interface FoundTerm {
  start: number;
  end: number;
  of: 'NAME' | 'COMPANY';
  /** True if it may be an ordinary word here. */
  isAmbiguous: boolean;
}

interface Branch {
  next: Map<string, Branch>;
  ending: NameTerm[];
}

/** All terms in a trie, so that one pass over a text finds them regardless of their number. */
export interface NameIndex {
  /** Keyed by words. */
  words: Branch;
  /** Keyed by characters, for names in scripts without spaces, which are found within a run of letters. */
  parts: Branch;
}

/** Maximum number of characters between two words of a name. */
const WIDEST_GAP = 3;

export function nameIndexOf(terms: readonly NameTerm[]): NameIndex {
  const index = { words: emptyBranch(), parts: emptyBranch() };
  for (const term of terms) {
    const [first, ...more] = term.words;
    if (first === undefined) continue;
    const isPart = more.length === 0 && isSpaceless(first);
    const path = isPart ? Array.from(first) : term.words;
    let branch = isPart ? index.parts : index.words;
    for (const step of path) branch = next(branch, step);
    branch.ending.push(term);
  }
  return index;
}

/** Returns all terms in a text, given its folded form. */
export function termsIn(text: string, folded: FoldedText, index: NameIndex): FoundTerm[] {
  const words = wordsIn(folded);
  return [
    ...words.flatMap((_, at) => termsFrom(text, words, at, index.words)),
    ...partsIn(folded, index.parts),
  ];
}

/** Returns the terms that start at one word. */
function termsFrom(
  text: string,
  words: readonly FoldedWord[],
  from: number,
  root: Branch,
): FoundTerm[] {
  const found: FoundTerm[] = [];
  const start = words[from]?.start ?? 0;
  let branch: Branch | undefined = root;
  let widest = 0;
  for (let at = from; branch && at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (at > from) widest = Math.max(widest, word.start - (words[at - 1]?.end ?? 0));
    if (widest > WIDEST_GAP) break;
    const place = { text, start, isApart: widest > 0 };
    found.push(...endingAt(branch.next.get(word.text), { ...place, end: word.end }));
    // A possessive ending without an apostrophe, as in "Annas".
    if (word.text.endsWith('s')) {
      found.push(
        ...endingAt(branch.next.get(word.text.slice(0, -1)), { ...place, end: word.end - 1 }),
      );
    }
    branch = branch.next.get(word.text);
  }
  return found;
}

interface Place {
  text: string;
  start: number;
  end: number;
  isApart: boolean;
}

function endingAt(branch: Branch | undefined, { text, start, end, isApart }: Place): FoundTerm[] {
  return (branch?.ending ?? []).flatMap(({ of, ambiguous }) => {
    if (ambiguous === 'CAPITALIZED' && !isCapitalized(text.slice(start, end))) return [];
    const isAmbiguous = ambiguous !== undefined && (ambiguous !== 'APART' || isApart);
    return [{ start, end, of, isAmbiguous }];
  });
}

/** Returns only the longest term at each position, as it contains the shorter ones. */
function partsIn({ folded, starts, ends }: FoldedText, root: Branch): FoundTerm[] {
  const found: FoundTerm[] = [];
  if (root.next.size === 0) return found;
  for (let from = 0; from < folded.length; from += 1) {
    let branch: Branch | undefined = root;
    let longest: FoundTerm | null = null;
    for (let at = from; branch && at < folded.length;) {
      const character = String.fromCodePoint(folded.codePointAt(at) ?? 0);
      branch = branch.next.get(character);
      at += character.length;
      const [term] = branch?.ending ?? [];
      if (!term) continue;
      const place = { start: starts[from] ?? 0, end: ends[at - 1] ?? 0 };
      longest = { ...place, of: term.of, isAmbiguous: false };
    }
    if (longest) found.push(longest);
  }
  return found;
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function emptyBranch(): Branch {
  return { next: new Map(), ending: [] };
}

function next(branch: Branch, step: string): Branch {
  const known = branch.next.get(step);
  if (known) return known;
  const made = emptyBranch();
  branch.next.set(step, made);
  return made;
}
