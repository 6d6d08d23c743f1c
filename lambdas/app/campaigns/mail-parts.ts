import type { Language } from '../../domain/surveys/languages.ts';
import type { MailWords } from './words/mail-words.ts';

/** What a message to one person consists of, as it is put into a layout. */
export interface MailParts {
  language: Language;
  subject: string;
  company: string | null;
  colour: string;
  paragraphs: readonly (readonly string[])[];
  words: MailWords;
  url: string;
  takes: string;
  unsubscribeUrl: string;
}
