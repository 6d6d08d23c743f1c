import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { ActorLink } from '../../platform/authz/actor.ts';

/** Maximum size of a form body, more than the longest answers to the longest survey need. */
const MAX_FORM_BYTES = 1_000_000;

/** The requested page and its link. */
export interface PageRequest {
  page: 'survey' | 'withdrawal' | 'unsubscribe';
  /** The kind of link that the page requires. */
  link: ActorLink['kind'];
  token: string;
}

/** Parses a path: /s/<token>, /s/<token>/withdraw, /w/<token> or /u/<token>. Null for any other. */
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

/** The fields of a form; null if it is too large. */
export function formOf({
  body = '',
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): URLSearchParams | null {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return bytes.length > MAX_FORM_BYTES ? null : new URLSearchParams(bytes.toString('utf8'));
}

/**
 * Which part of a survey to show: the open questions, all questions to change answers, or the thank-you page.
 */
export type SurveyView = 'open' | 'change' | 'done';

export function surveyView({
  rawQueryString,
}: Pick<APIGatewayProxyEventV2, 'rawQueryString'>): SurveyView {
  const asked = new URLSearchParams(rawQueryString);
  if (asked.has('change')) return 'change';
  return asked.has('done') ? 'done' : 'open';
}
