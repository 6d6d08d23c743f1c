import type { Language } from '../../../domain/surveys/languages.ts';
import type { SurveyTexts } from '../../surveys/texts/texts-of.ts';

/** What a message to one person consists of, as it is put into a layout. */
export interface MailParts {
  language: Language;
  texts: SurveyTexts;
  subject: string;
  company: string | null;
  colour: string;
  paragraphs: readonly (readonly string[])[];
  url: string;
  takes: string;
  /** Who sees the answers. */
  seenBy: string;
  unsubscribeUrl: string;
}
