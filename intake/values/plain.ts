/**
 * Normalizes a text for finding words: lowercase, without accents, full-width characters as regular ones,
 * white space collapsed. Keeps the accents of Japanese, which make different letters.
 */
export function plain(text: string): string {
  return PLAIN_ALREADY.test(text) ? text.toLowerCase() : plainOf(text);
}

/** ASCII words with single spaces between them: a fast path for nearly all cells, in a tenth of the time. */
const PLAIN_ALREADY = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
