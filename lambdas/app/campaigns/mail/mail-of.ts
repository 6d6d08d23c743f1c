import type { Campaign } from '../../../domain/surveys/campaigns/campaign.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { minutesFor } from '../../../domain/surveys/next-questions.ts';
import { shownDay } from '../../surveys/texts/shown-day.ts';
import { surveyTexts } from '../../surveys/texts/texts-of.ts';
import { mailHtml } from './mail-html.ts';
import { filled, type Filling, paragraphsOf } from './mail-text.ts';
import type { MailLogo, MailParts } from './mail-parts.ts';

export interface MailContent {
  campaign: Pick<Campaign, 'subject' | 'text' | 'language'>;
  filling: Filling;
  isReminder: boolean;
  /** Number of questions that the survey asks initially. */
  questions: number;
  expiresAt: Instant;
  url: string;
  unsubscribeUrl: string;
  /** Button color. */
  color: string;
  logo: MailLogo | null;
}

/** Builds a message to one person: the subject, and the body as plain text and HTML. */
export function mailOf(content: MailContent): { subject: string; text: string; html: string } {
  const { campaign, filling, isReminder, questions, expiresAt, ...links } = content;
  const { language } = campaign;
  const texts = surveyTexts(language);
  const subject = filled(campaign.subject, filling);
  const duration = texts.duration(minutesFor(questions));
  const parts: MailParts = {
    ...links,
    language,
    texts,
    subject: isReminder ? `${texts.mail.reminder}${subject}` : subject,
    company: filling.company,
    paragraphs: paragraphsOf(filled(campaign.text, filling)),
    takes: texts.mail.takes(duration, shownDay(expiresAt, texts)),
    seenBy: `${texts.seenBy(filling.company)} ${texts.mail.alone}`,
  };
  return { subject: parts.subject, text: mailText(parts), html: mailHtml(parts) };
}

function mailText(parts: MailParts): string {
  const { paragraphs, url, takes, seenBy, company, unsubscribeUrl } = parts;
  const { answer, why, unsubscribe } = parts.texts.mail;
  return [
    ...paragraphs.map((lines) => lines.join('\n')),
    `${answer}:\n${url}`,
    takes,
    seenBy,
    '--',
    `${why(company)}\n${unsubscribe}: ${unsubscribeUrl}`,
  ]
    .join('\n\n')
    .concat('\n');
}
