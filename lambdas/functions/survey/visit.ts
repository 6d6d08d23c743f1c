import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Scope } from '../../app/kernel/scope.ts';
import { type SurveyTexts, surveyTexts } from '../../app/surveys/texts/texts-of.ts';
import { type Language, LANGUAGES } from '../../domain/surveys/languages.ts';

/** The language of a page and of the links on it. */
export interface PageLanguage {
  language: Language;
  texts: SurveyTexts;
  /** Language to add to links, since the browser would get another one otherwise; null if not needed. */
  carried: Language | null;
}

/** A visit to a page. */
export interface Visit extends PageLanguage {
  scope: Scope;
  requestId: string;
}

/** The language chosen on the page, or else the link's, the browser's, or English. */
export function pageLanguageOf(
  event: Pick<APIGatewayProxyEventV2, 'headers' | 'rawQueryString'>,
  form: URLSearchParams | null,
  ofLink: Language | null,
): PageLanguage {
  const asked = new URLSearchParams(event.rawQueryString).get('lang');
  const chosen = known(form?.get('switch')) ?? known(form?.get('lang')) ?? known(asked);
  const accepted = acceptedLanguage(event.headers['accept-language'] ?? '') ?? 'en';
  const language = chosen ?? ofLink ?? accepted;
  return {
    language,
    texts: surveyTexts(language),
    carried: language === accepted ? null : language,
  };
}

/** A link to another survey page in the same language. */
export function addressIn({ carried }: PageLanguage, path: string): string {
  if (carried === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=${carried}`;
}

/** The first supported language of an Accept-Language header; null if there is none. */
export function acceptedLanguage(header: string): Language | null {
  const wanted = header.split(',').map((part, place) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.find((it) => it.trim().startsWith('q='));
    return { tag, place, quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) };
  });
  const ordered = wanted
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.place - b.place);
  return ordered.map(({ tag }) => known(tag.split('-')[0]?.toLowerCase())).find(Boolean) ?? null;
}

function known(text: string | null | undefined): Language | null {
  return LANGUAGES.find((each) => each === text) ?? null;
}
