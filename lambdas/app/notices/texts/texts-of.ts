import type { Language } from '../../../domain/surveys/languages.ts';
import { DE } from './de.ts';
import { EN, type NoticeTexts } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';

export type { NoticeTexts } from './en.ts';

const TEXTS: Readonly<Record<Language, NoticeTexts>> = { en: EN, de: DE, fr: FR, es: ES };

export function noticeTexts(language: Language): NoticeTexts {
  return TEXTS[language];
}
