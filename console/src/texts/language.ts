/** The languages of the console: each is a folder beside this file. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

const KEY = 'foothold.language';

// Tests of pure sentences run where there is neither.
const asked = typeof navigator === 'undefined' ? [] : navigator.languages;
const kept = typeof localStorage === 'undefined' ? null : localStorage.getItem(KEY);

/** The language of this visit: the chosen one, else the first of the browser's that there is, else English. */
export const language = isLanguage(kept) ? kept : preferred(asked);

/** The language with the region that the browser names for it: en-GB writes other dates than en-US. */
export const locale = asked.find((tag) => baseOf(tag) === language) ?? language;

/** Keeps a language on this device and begins again with it. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(KEY, chosen);
  location.reload();
}

/** What a language calls itself: `Deutsch`. */
export function ownName(of: string): string {
  return new Intl.DisplayNames([of], { type: 'language' }).of(of) ?? of;
}

/** The first language that there is of those that a browser prefers. */
export function preferred(tags: readonly string[]): Language {
  return tags.map(baseOf).find(isLanguage) ?? 'en';
}

function isLanguage(text: string | null): text is Language {
  return LANGUAGES.some((each) => each === text);
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
