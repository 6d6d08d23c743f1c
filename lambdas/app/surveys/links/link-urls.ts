import { linkToken } from '../../../platform/authz/links.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import type { Language } from '../../../domain/surveys/languages.ts';
import type { SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Ports } from '../../kernel/ports.ts';

type Signing = Pick<Ports, 'signer' | 'surveys'>;

/** URL of a survey. Anyone who has it can answer. */
export async function surveyUrl(
  { signer, surveys }: Signing,
  { accountId, id }: Pick<SurveyLink, 'accountId' | 'id'>,
): Promise<string> {
  return `${surveys.baseUrl}/s/${await linkToken(signer, { kind: 'SURVEY', accountId, linkId: id })}`;
}

/** URL where a person withdraws their answers. Does not expire. */
export async function withdrawalUrl(
  ports: Signing,
  accountId: string,
  respondentId: string,
): Promise<string> {
  return ports.surveys.baseUrl + (await withdrawalPath(ports, accountId, respondentId));
}

/** Path of the withdrawal URL, relative to the survey base URL. */
export async function withdrawalPath(
  { signer }: Pick<Ports, 'signer'>,
  accountId: string,
  respondentId: string,
): Promise<string> {
  return `/w/${await linkToken(signer, { kind: 'WITHDRAWAL', accountId, respondentId })}`;
}

/** URL where a person unsubscribes from survey e-mails. Does not expire. */
export async function unsubscribeUrl(
  { signer, surveys }: Signing,
  { accountId, id }: Pick<Respondent, 'accountId' | 'id'>,
  language: Language,
): Promise<string> {
  const token = await linkToken(signer, { kind: 'UNSUBSCRIBE', accountId, respondentId: id });
  // This link is not stored, so without the parameter the page uses the browser's language.
  return `${surveys.baseUrl}/u/${token}${language === 'en' ? '' : `?lang=${language}`}`;
}
