import type { SurveyLanguage } from '../../generated/graphql.ts';
import type { Language } from '../../texts/language.ts';

/** The API's name of a console language. */
export function mailLanguage(language: Language): SurveyLanguage {
  return language.toUpperCase() as Uppercase<Language>;
}
