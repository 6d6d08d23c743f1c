/** How a file separates and quotes its cells. */
export interface Dialect {
  delimiter: string;
  quote: '"' | "'";
  /** Character that escapes a quote in a cell. By default, a second quote. */
  escape?: '\\';
  /** Whether there is white space around quotes. */
  hasSpaces?: boolean;
  /** Whether the first line is a spreadsheet hint such as `sep=;` rather than data. */
  hasHint: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A first line in which all cells are in apostrophes. */
const APOSTROPHES = /^'[^']*'(?:([,;\t|])'[^']*'(?:\1'[^']*')*)?$/;
const HINT = /^\s*"?sep=(.)"?\s*$/i;
/** A quote after a backslash that neither ends a cell nor starts another quote. */
const BACKSLASH_QUOTE = /\\"(?=[^"\s,;|])|\\"\\?"[,;\t|\r\n]/;
const SPACED_QUOTE = /[,;|] +"/;
const RECORDS_TO_LOOK_AT = 100;

/**
 * Detects the delimiter: the one for which most records have as many cells as the first, or, in a tie, the
 * one with more cells. A file with a single column is read as comma-separated.
 */
export function detectDialect(sample: string): Dialect {
  const firstLine = /^[^\r\n]*/.exec(sample)?.[0] ?? '';
  const hint = HINT.exec(firstLine)?.[1];
  if (hint !== undefined) {
    return { delimiter: hint, quote: '"', ...habitsOf(sample, hint), hasHint: true };
  }
  const quote = APOSTROPHES.test(firstLine) ? "'" : '"';
  const escape = habitsOf(sample, ',').escape;
  let best = { delimiter: ',', agreement: 0, columns: 1 };
  for (const delimiter of DELIMITERS) {
    const [columns = 0, ...others] = columnCounts(sample, delimiter, quote, escape);
    if (columns < 2) continue;
    const agreeing = others.filter((count) => count === columns).length;
    const agreement = others.length === 0 ? 1 : agreeing / others.length;
    if (agreement > best.agreement || (agreement === best.agreement && columns > best.columns)) {
      best = { delimiter, agreement, columns };
    }
  }
  const { delimiter } = best;
  return { delimiter, quote, ...habitsOf(sample, delimiter), hasHint: false };
}

/** The quoting conventions in a sample. White space is not trimmed if the delimiter is a tab. */
function habitsOf(sample: string, delimiter: string): Pick<Dialect, 'escape' | 'hasSpaces'> {
  return {
    ...(BACKSLASH_QUOTE.test(sample) && { escape: '\\' }),
    ...(delimiter !== '\t' && SPACED_QUOTE.test(sample) && { hasSpaces: true }),
  };
}

/** Number of cells in each complete record of a sample, excluding blank lines and a truncated last record. */
function columnCounts(sample: string, delimiter: string, quote: string, escape?: string): number[] {
  const counts: number[] = [];
  let columns = 1;
  let cellStart = true;
  let quoted = false;
  let blank = true;
  let isEscaped = false;
  for (const char of sample) {
    if (quoted) {
      if (char === quote && !isEscaped) quoted = false;
      isEscaped = char === escape && !isEscaped;
      continue;
    }
    if (char === '\n' || char === '\r') {
      if (!blank) counts.push(columns);
      if (counts.length === RECORDS_TO_LOOK_AT) return counts;
      [columns, cellStart, blank] = [1, true, true];
      continue;
    }
    blank = false;
    if (char === delimiter) columns += 1;
    // A doubled quote closes and reopens. A quote within an unquoted cell is an inch sign.
    quoted = char === quote && cellStart;
    cellStart = char === delimiter || (cellStart && (quoted || char === ' '));
  }
  if (counts.length === 0 && !blank) counts.push(columns);
  return counts;
}
