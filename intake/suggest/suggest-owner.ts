import { plain } from '../values/plain.ts';

/** Notes that CRM systems add after a name: "(Deactivated User)". */
const NOTE = /\([^)]*\)/g;
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä/gi, 'ae'],
  [/ö/gi, 'oe'],
  [/ü/gi, 'ue'],
  [/ø/gi, 'o'],
  [/å/gi, 'a'],
];

/**
 * The only known address that fits a person's name, e.g. `lena.lindqvist@` or `llindqvist@` for "Lena
 * Lindqvist". Null if none or several fit. This is only a suggestion.
 */
export function suggestOwner(name: string, addresses: readonly string[]): string | null {
  const spellings = spellingsOf(name);
  const found = new Set(
    addresses.filter((address) => {
      const local = plain(address.split('@')[0] ?? '').replace(/\+.*$/, '');
      const form = wordsOf(local).join('.');
      return spellings.some((forms) => forms.has(form));
    }),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Common forms of a name in addresses, with words joined by a dot. */
function spellingsOf(name: string): ReadonlySet<string>[] {
  const written = name.replace(NOTE, ' ').replace(/^([^,]+),\s*(.+)$/, '$2 $1');
  const german = UMLAUTS.reduce((text, [letter, as]) => text.replace(letter, as), written);
  return [written, german].map((text) => {
    const words = wordsOf(plain(text));
    const [first = '', ...others] = words;
    const last = others.at(-1);
    if (last === undefined) return new Set([first].filter(Boolean));
    const initial = first.charAt(0);
    return new Set([
      words.join('.'),
      words.join(''),
      `${first}.${last}`,
      `${last}.${first}`,
      `${first}${last}`,
      `${initial}.${last}`,
      `${initial}${last}`,
    ]);
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
