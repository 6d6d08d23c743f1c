import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { secondsFor } from '../../domain/surveys/next-questions.ts';
import type { Language } from '../../domain/surveys/languages.ts';
import { mailHtml } from './mail-html.ts';
import { filled, type Filling, paragraphsOf } from './mail-text.ts';
import type { MailParts } from './mail-parts.ts';
import type { MailWords } from './words/mail-words.ts';
import { mailWords } from './words/words-of.ts';

/** What a message to one person is made of. */
export interface MailContent {
  campaign: Pick<Campaign, 'subject' | 'text' | 'language'>;
  filling: Filling;
  isReminder: boolean;
  /** How many questions the survey asks at first, and until when it can be answered. */
  questions: number;
  expiresAt: Instant;
  url: string;
  unsubscribeUrl: string;
  /** Of the button. */
  colour: string;
}

/** The message that a person gets: its subject, and its text with markup and without. */
export function mailOf(content: MailContent): { subject: string; text: string; html: string } {
  const { campaign, filling, isReminder, url, unsubscribeUrl, colour } = content;
  const { language } = campaign;
  const words = mailWords(language);
  const subject = filled(campaign.subject, filling);
  const parts: MailParts = {
    language,
    subject: isReminder ? `${words.reminder}${subject}` : subject,
    company: filling.company,
    colour,
    paragraphs: paragraphsOf(filled(campaign.text, filling)),
    words,
    url,
    takes: words.takes(durationOf(content.questions, words), dayIn(language, content.expiresAt)),
    unsubscribeUrl,
  };
  return { subject: parts.subject, text: mailText(parts), html: mailHtml(parts) };
}

function mailText(parts: MailParts): string {
  const { paragraphs, words, url, takes, company, unsubscribeUrl } = parts;
  return [
    ...paragraphs.map((lines) => lines.join('\n')),
    `${words.answer}:\n${url}`,
    takes,
    words.seenBy(company),
    '--',
    `${words.why(company)}\n${words.unsubscribe}: ${unsubscribeUrl}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function durationOf(questions: number, words: MailWords): string {
  const minutes = secondsFor(questions) / 60;
  return minutes < 1 ? words.lessThanAMinute : words.minutes(Math.ceil(minutes));
}

function dayIn(language: Language, at: Instant): string {
  // British order where the language says no country: one that most readers of English know.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
