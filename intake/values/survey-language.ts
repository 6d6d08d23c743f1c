import { SURVEY_LANGUAGES } from '../../lambdas/domain/people/person-fields.ts';
import { fold } from '../table/fold.ts';

export type SurveyLanguage = (typeof SURVEY_LANGUAGES)[number];

/** Names that files use for the languages, in addition to their codes. */
const NAMES: Readonly<Record<SurveyLanguage, readonly string[]>> = {
  EN: ['english', 'englisch', 'anglais', 'inglés'],
  DE: ['german', 'deutsch', 'allemand', 'alemán'],
  FR: ['french', 'französisch', 'français', 'francés'],
  ES: ['spanish', 'spanisch', 'espagnol', 'español'],
};

const BY_NAME = new Map(
  SURVEY_LANGUAGES.flatMap((language) => NAMES[language].map((name) => [fold(name), language])),
);

/**
 * The survey language that a cell gives by code (BCP 47, any region) or by name. Null if surveys do not
 * support it.
 */
export function surveyLanguage(text: string): SurveyLanguage | null {
  const named = BY_NAME.get(fold(text));
  if (named) return named;
  const [code = ''] = /^[a-z]{2}(?=([-_][a-z0-9]+)*$)/i.exec(text) ?? [];
  return SURVEY_LANGUAGES.find((language) => language === code.toUpperCase()) ?? null;
}
