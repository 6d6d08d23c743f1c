/** A statement without the mark at its end, its first letter small or large: "ETA" stays. */
export function bare(statement: string, first: 'upper' | 'lower'): string {
  const text = statement.trim().replace(/[.?!\u2026\s]+$/u, '');
  if (first === 'lower' && /^\p{Lu}{2}/u.test(text)) return text;
  const [letter = '', ...rest] = text;
  return (first === 'upper' ? letter.toUpperCase() : letter.toLowerCase()) + rest.join('');
}

/** A statement as it goes on in an English sentence: "Plan the stops." is "plan the stops". */
export function clauseOf(statement: string): string {
  return bare(statement, 'lower');
}
