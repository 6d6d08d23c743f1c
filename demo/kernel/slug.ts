/** Letters that Unicode decomposition does not turn into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  ı: 'i',
  đ: 'd',
  '&': 'and',
};

/** Converts a name for use in a URL or e-mail address: lowercase ASCII, with hyphens between words. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßøłæıđ&]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
