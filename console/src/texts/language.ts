/** The languages of the console. Each has a folder next to this file. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

const KEY = 'foothold.language';

// Neither exists in unit tests.
const asked = typeof navigator === 'undefined' ? [] : navigator.languages;
const kept = typeof localStorage === 'undefined' ? null : localStorage.getItem(KEY);

/**
 * The current language: the chosen one, or else the first supported one of the browser's languages, or else
 * English.
 */
export const language = isLanguage(kept) ? kept : preferred(asked);

/** The language with the browser's region, since dates differ between en-GB and en-US. */
export const locale = asked.find((tag) => baseOf(tag) === language) ?? language;

/** Stores the language on this device and reloads. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(KEY, chosen);
  location.reload();
}

/** The name of a language in that language: `Deutsch`. */
export function ownName(of: string): string {
  return new Intl.DisplayNames([of], { type: 'language' }).of(of) ?? of;
}

/** The first of the browser's preferred languages that is supported, or English. */
export function preferred(tags: readonly string[]): Language {
  return tags.map(baseOf).find(isLanguage) ?? 'en';
}

function isLanguage(text: string | null): text is Language {
  return LANGUAGES.some((each) => each === text);
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
