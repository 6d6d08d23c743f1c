/** Records taken from the start of a text. */
export interface PlainCut {
  records: { cells: string[]; /** End of the record, in characters. */ end: number }[];
  /** True if the next record is not plain CSV and needs the parser. False if more text is needed. */
  isOdd: boolean;
}

const LF = 10;
const CR = 13;

/**
 * Splits plain CSV into records, ten times as fast as a parser that supports all dialects. Each cell must be
 * unquoted and contain no quotes, or be quoted as a whole. Stops at the first record that is anything else.
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
    // A line feed may follow in the next piece.
    if (at + 1 === text.length) return 'cut off';
    return { cells, end: text.charCodeAt(at + 1) === LF ? at + 2 : at + 1 };
  }
}

interface CellAt {
  value: string;
  end: number;
}

/** Trims an unquoted cell, since white space around it is not part of the value. */
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
    // A quote at the very end may be the first of a doubled quote.
    if (at === -1 || at + 1 === text.length) return 'cut off';
    if (!text.startsWith(quote, at + 1)) {
      const value = text.slice(from + 1, at);
      return { value: hasQuotes ? value.replaceAll(quote + quote, quote) : value, end: at + 1 };
    }
    hasQuotes = true;
  }
}
