import type { Language } from '../../../domain/surveys/languages.ts';
import { DE } from './de.ts';
import { EN, type SurveyTexts } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';

export type { SurveyTexts } from './en.ts';

/** To add a language, add its file, an entry here, and its code to `LANGUAGES`. */
const TEXTS: Readonly<Record<Language, SurveyTexts>> = { en: EN, de: DE, fr: FR, es: ES };

export function surveyTexts(language: Language): SurveyTexts {
  return TEXTS[language];
}
