import type { Language } from '../../../domain/surveys/languages.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import type { MailWords } from './mail-words.ts';

/** A language is added by a file, its line here, and its code among `LANGUAGES`. */
const WORDS: Readonly<Record<Language, MailWords>> = { en: EN, de: DE, fr: FR, es: ES };

export function mailWords(language: Language): MailWords {
  return WORDS[language];
}
