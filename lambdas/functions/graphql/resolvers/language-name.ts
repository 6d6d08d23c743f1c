import { type Language, LANGUAGES } from '../../../domain/surveys/languages.ts';
import type { Translations } from '../../../domain/surveys/translations.ts';

/** What the schema calls a language. */
export function languageName<L extends Language>(language: L): Uppercase<L> {
  return language.toUpperCase() as Uppercase<L>;
}

/** Translations as a list, in the order of the languages. */
export function translationList(translations: Translations) {
  return LANGUAGES.flatMap((language) => {
    const statement = translations[language];
    return statement === undefined ? [] : [{ language: languageName(language), statement }];
  });
}
