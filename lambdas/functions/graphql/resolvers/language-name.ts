import { type Language, LANGUAGES } from '../../../domain/surveys/languages.ts';
import type { Translations } from '../../../domain/surveys/translations.ts';

/** The language's name in the schema's enum. */
export function languageName<L extends Language>(language: L): Uppercase<L> {
  return language.toUpperCase() as Uppercase<L>;
}

/** Translations as a list, in the order of `LANGUAGES`. */
export function translationList(translations: Translations) {
  return LANGUAGES.flatMap((language) => {
    const statement = translations[language];
    return statement === undefined ? [] : [{ language: languageName(language), statement }];
  });
}
