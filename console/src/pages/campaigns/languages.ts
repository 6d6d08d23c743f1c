import type { SurveyLanguage as Language } from '../../generated/graphql.ts';

/** The languages that a survey can be sent in. */
export const LANGUAGES: readonly Language[] = ['EN', 'DE', 'FR', 'ES'];
