import type { Language } from '../../../domain/surveys/languages.ts';
import type { SurveyTexts } from '../../surveys/texts/texts-of.ts';

/** What a message to one person consists of, as it is put into a layout. */
export interface MailParts {
  language: Language;
  texts: SurveyTexts;
  subject: string;
  company: string | null;
  colour: string;
  logo: MailLogo | null;
  paragraphs: readonly (readonly string[])[];
  url: string;
  takes: string;
  /** Who sees the answers. */
  seenBy: string;
  unsubscribeUrl: string;
}

/** A logo in a message: the image comes with it, as what is loaded would tell who opened it, and when. */
export interface MailLogo {
  /** Where the markup finds it: another part of the message, or the image itself. */
  src: string;
  width: number;
  height: number;
}
