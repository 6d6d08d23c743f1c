/** Guesses a user's name from the e-mail address: `dana.whitfield@example.com` becomes Dana Whitfield. */
export function nameFromEmail(email: string): string {
  const [local = email] = email.split('@');
  const words = local
    .replace(/[+].*$/, '')
    .split(/[._-]+/)
    .filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return name === '' ? email : name;
}

/** The initials of the first and the last word: `DW`. */
export function initials(name: string): string {
  const words = name.split(' ').filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => /^./u.exec(word ?? '')?.[0].toUpperCase() ?? '').join('');
}

/** One of `count` tints, always the same for the same person. */
export function tintOf(email: string, count: number): number {
  let sum = 0;
  for (const character of email.toLowerCase())
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973;
  return sum % count;
}
