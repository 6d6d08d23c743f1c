/**
 * A statement without its closing punctuation, with the first letter in upper or lower case. Keeps acronyms
 * such as "ETA".
 */
export function bare(statement: string, first: 'upper' | 'lower'): string {
  const text = statement.trim().replace(/[.?!\u2026\s]+$/u, '');
  if (first === 'lower' && /^\p{Lu}{2}/u.test(text)) return text;
  const [letter = '', ...rest] = text;
  return (first === 'upper' ? letter.toUpperCase() : letter.toLowerCase()) + rest.join('');
}

/** A statement as part of an English sentence: "Plan the stops." becomes "plan the stops". */
export function clauseOf(statement: string): string {
  return bare(statement, 'lower');
}
