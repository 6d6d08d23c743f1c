import { linkToken } from '../../../platform/authz/links.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import type { Language } from '../../../domain/surveys/languages.ts';
import type { SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Ports } from '../../kernel/ports.ts';

type Signing = Pick<Ports, 'signer' | 'surveys'>;

/** The address at which a survey is answered: anyone who has it may. */
export async function surveyUrl(
  { signer, surveys }: Signing,
  { accountId, id }: Pick<SurveyLink, 'accountId' | 'id'>,
): Promise<string> {
  return `${surveys.baseUrl}/s/${await linkToken(signer, { kind: 'SURVEY', accountId, linkId: id })}`;
}

/** The address at which a person takes back what they said: it does not expire. */
export async function withdrawalUrl(
  ports: Signing,
  accountId: string,
  respondentId: string,
): Promise<string> {
  return ports.surveys.baseUrl + (await withdrawalPath(ports, accountId, respondentId));
}

/** The same below the address of the surveys. */
export async function withdrawalPath(
  { signer }: Pick<Ports, 'signer'>,
  accountId: string,
  respondentId: string,
): Promise<string> {
  return `/w/${await linkToken(signer, { kind: 'WITHDRAWAL', accountId, respondentId })}`;
}

/** The address at which a person says that they want no more surveys by e-mail: it does not expire. */
export async function unsubscribeUrl(
  { signer, surveys }: Signing,
  { accountId, id }: Pick<Respondent, 'accountId' | 'id'>,
  language: Language,
): Promise<string> {
  const token = await linkToken(signer, { kind: 'UNSUBSCRIBE', accountId, respondentId: id });
  // Otherwise the browser's language counts, as this link is not stored.
  return `${surveys.baseUrl}/u/${token}${language === 'en' ? '' : `?lang=${language}`}`;
}
