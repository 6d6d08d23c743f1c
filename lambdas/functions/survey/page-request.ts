import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ActorLink } from '../../platform/authz/actor.ts';

/** More than the longest answers to the longest survey take, as a form writes them. */
const MAX_FORM_BYTES = 1_000_000;

/** What is requested of which page. */
export interface PageRequest {
  page: 'survey' | 'withdrawal' | 'unsubscribe';
  /** What kind of link leads there. */
  link: ActorLink['kind'];
  token: string;
}

/** The page that a path names: /s/<token>, /s/<token>/withdraw, /w/<token> or /u/<token>; null for any other. */
export function pageRequest({
  rawPath,
}: Pick<APIGatewayProxyEventV2, 'rawPath'>): PageRequest | null {
  const [, kind, token, rest] = /^\/([swu])\/([^/]+)(\/withdraw)?$/.exec(rawPath) ?? [];
  if (token === undefined) return null;
  if (kind === 's') return { page: rest ? 'withdrawal' : 'survey', link: 'SURVEY', token };
  if (rest) return null;
  return kind === 'w'
    ? { page: 'withdrawal', link: 'WITHDRAWAL', token }
    : { page: 'unsubscribe', link: 'UNSUBSCRIBE', token };
}

/** The fields of a form; null for one that is too large. */
export function formOf({
  body = '',
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): URLSearchParams | null {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return bytes.length > MAX_FORM_BYTES ? null : new URLSearchParams(bytes.toString('utf8'));
}

/** What of a survey to show: what is open, all that was asked to be changed, or that it is enough. */
export type SurveyView = 'open' | 'change' | 'done';

export function surveyView({
  rawQueryString,
}: Pick<APIGatewayProxyEventV2, 'rawQueryString'>): SurveyView {
  const asked = new URLSearchParams(rawQueryString);
  if (asked.has('change')) return 'change';
  return asked.has('done') ? 'done' : 'open';
}
