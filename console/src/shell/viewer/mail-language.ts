import type { SurveyLanguage } from '../../generated/graphql.ts';
import type { Language } from '../../texts/language.ts';

/** What the API calls a language of the console. */
export function mailLanguage(language: Language): SurveyLanguage {
  return language.toUpperCase() as Uppercase<Language>;
}
