import type { Language } from '../../../domain/surveys/languages.ts';
import type { SurveyTexts } from '../../surveys/texts/texts-of.ts';

/** The parts of a message to one person that the layouts use. */
export interface MailParts {
  language: Language;
  texts: SurveyTexts;
  subject: string;
  company: string | null;
  color: string;
  logo: MailLogo | null;
  paragraphs: readonly (readonly string[])[];
  url: string;
  takes: string;
  /** Sentence that says who sees the answers. */
  seenBy: string;
  unsubscribeUrl: string;
}

/**
 * A logo in a message. The image is included, because loading it would reveal who opened the message, and
 * when.
 */
export interface MailLogo {
  /** Image source: another MIME part (`cid:`), or a data URL. */
  src: string;
  width: number;
  height: number;
}
