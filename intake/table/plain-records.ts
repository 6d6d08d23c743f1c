/** Records that were cut off the beginning of a text. */
export interface PlainCut {
  records: { cells: string[]; /** Where the record ends, in characters. */ end: number }[];
  /** True: what follows is no plain CSV, and is the parser's. False: more of the text is needed. */
  isOdd: boolean;
}

const LF = 10;
const CR = 13;

/**
 * Cuts plain CSV into records, ten times as fast as a parser that knows all dialects: cells are bare and
 * without quotes, or within quotes from end to end. Stops at the first record that is anything else.
 */
export function plainRecords(text: string, delimiter: string, quote: string): PlainCut {
  const records: PlainCut['records'] = [];
  let from = 0;
  while (from < text.length) {
    const record = recordAt(text, from, delimiter.charCodeAt(0), quote);
    if (record === 'odd' || record === 'cut off') return { records, isOdd: record === 'odd' };
    records.push(record);
    from = record.end;
  }
  return { records, isOdd: false };
}

function recordAt(text: string, from: number, delimiter: number, quote: string) {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const cell = text.startsWith(quote, at)
      ? quotedAt(text, at, quote)
      : bareAt(text, at, delimiter, quote);
    if (typeof cell === 'string') return cell;
    cells.push(cell.value);
    at = cell.end;
    const sign = text.charCodeAt(at);
    if (sign === delimiter) continue;
    if (sign === LF) return { cells, end: at + 1 };
    if (sign !== CR) return 'odd';
    // A line feed may follow with the next piece.
    if (at + 1 === text.length) return 'cut off';
    return { cells, end: text.charCodeAt(at + 1) === LF ? at + 2 : at + 1 };
  }
}

interface CellAt {
  value: string;
  end: number;
}

/** White space around a bare cell is the typist's. */
function bareAt(
  text: string,
  from: number,
  delimiter: number,
  quote: string,
): CellAt | 'odd' | 'cut off' {
  const mark = quote.charCodeAt(0);
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === mark) return 'odd';
    if (sign === delimiter || sign === LF || sign === CR) {
      return { value: text.slice(from, at).trim(), end: at };
    }
  }
  return 'cut off';
}

function quotedAt(text: string, from: number, quote: string): CellAt | 'cut off' {
  let hasQuotes = false;
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf(quote, at);
    // A quote at the very end may be the first of two.
    if (at === -1 || at + 1 === text.length) return 'cut off';
    if (!text.startsWith(quote, at + 1)) {
      const value = text.slice(from + 1, at);
      return { value: hasQuotes ? value.replaceAll(quote + quote, quote) : value, end: at + 1 };
    }
    hasQuotes = true;
  }
}
