/** Letters that no decomposition turns into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  ı: 'i',
  đ: 'd',
  '&': 'and',
};

/** A name as it stands in an address: lower case, ASCII, hyphens between words. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßøłæıđ&]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
