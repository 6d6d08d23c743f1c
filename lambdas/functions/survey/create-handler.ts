import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { brandFrom, brandOf } from '../../app/branding/brand.ts';
import { Busy } from '../../app/kernel/errors.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { createScope } from '../../app/kernel/scope.ts';
import { linkBearer } from '../../app/surveys/links/link-bearer.ts';
import { compressed } from '../../platform/compressed.ts';
import {
  busyPage,
  failedPage,
  tooLargePage,
  unknownPage,
  wrongMethodPage,
} from './pages/notice-page.ts';
import { createRenderer, type Look, type Nothing, type Page, type Redirect } from './pages/page.ts';
import { isLogoPath, logoAnswer } from './logo-answer.ts';
import { formOf, type PageRequest, pageRequest, surveyView } from './page-request.ts';
import { surveyOpened } from '../../app/surveys/survey-opened.ts';
import {
  continueSurvey,
  showExpired,
  showSurvey,
  type SurveyVisit,
  submitAnswers,
} from './survey-answer.ts';
import { showUnsubscribe, unsubscribe } from './pages/unsubscribe-page.ts';
import { type PageLanguage, pageLanguageOf } from './visit.ts';
import { showWithdrawal, withdrawAnswers } from './withdrawal-answer.ts';

/**
 * Log facts about a page request. Does not contain the link, since its token is all that is needed to answer.
 */
export interface PageFacts {
  requestId: string;
  page: PageRequest['page'] | 'logo' | null;
  method: string;
  status: number;
  milliseconds: number;
}

export interface SurveyDeps {
  ports: Ports;
  log: {
    unexpected(error: unknown, requestId: string): void;
    pageAnswered(facts: PageFacts): void;
  };
}

/** HEAD is used by link checkers: same as GET, without the body. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

type Result = APIGatewayProxyStructuredResultV2 & { statusCode: number };
export type SurveyHandler = (event: APIGatewayProxyEventV2) => Promise<Result>;

/**
 * Handles API Gateway HTTP events with survey pages. Anyone who has the link may use it. There is no session
 * or cookie, so cross-site requests cannot act on a person's behalf.
 */
export function createSurveyHandler({ ports, log }: SurveyDeps): SurveyHandler {
  return async (event) => {
    const startedAt = performance.now();
    const { requestId, http } = event.requestContext;
    const request = pageRequest(event);
    const result = await resultOf({ ports, log }, request, event);
    log.pageAnswered({
      requestId,
      page: isLogoPath(event.rawPath) ? 'logo' : (request?.page ?? null),
      method: METHODS.find((method) => method === http.method) ?? 'OTHER',
      status: result.statusCode,
      milliseconds: Math.round(performance.now() - startedAt),
    });
    return http.method === 'HEAD' ? { ...result, body: '', isBase64Encoded: false } : result;
  };
}

async function resultOf(
  { ports, log }: SurveyDeps,
  request: PageRequest | null,
  event: APIGatewayProxyEventV2,
): Promise<Result> {
  const deployed = brandFrom(ports.surveys, null);
  const noted = (error: unknown) => {
    if (!(error instanceof Busy)) log.unexpected(error, event.requestContext.requestId);
  };
  const failed = (error: unknown): Answered => {
    noted(error);
    const pageLanguage = pageLanguageOf(event, null, null);
    const page =
      error instanceof Busy ? busyPage(pageLanguage.texts) : failedPage(pageLanguage.texts);
    return { page, pageLanguage };
  };
  const rendered = (look: Look, { page, pageLanguage }: Answered) =>
    compressed(createRenderer(look)(page, pageLanguage), event.headers['accept-encoding'] ?? '');
  if (isLogoPath(event.rawPath)) {
    return logoAnswer(ports, event.rawPath).catch((error: unknown) =>
      rendered(deployed, failed(error)),
    );
  }
  // Reads the branding once for the page and its content.
  const set = ports.branding.get();
  const once = { ...ports, branding: { ...ports.branding, get: () => set } };
  const [look, said] = await Promise.all([
    // If the branding cannot be read, the page falls back to the deployed look.
    brandOf(once).catch((error: unknown) => {
      noted(error);
      return deployed;
    }),
    answer(once, request, event).catch(failed),
  ]);
  return rendered(look, said);
}

type Answer = Page | Redirect | Nothing;

interface Answered {
  page: Answer;
  pageLanguage: PageLanguage;
}

async function answer(
  ports: Ports,
  request: PageRequest | null,
  event: APIGatewayProxyEventV2,
): Promise<Answered> {
  const { requestId, http } = event.requestContext;
  const form = http.method === 'POST' ? formOf(event) : undefined;
  const bearer = request && form !== null ? await linkBearer(ports, request.token) : null;
  const pageLanguage = pageLanguageOf(event, form ?? null, bearer?.language ?? null);
  const { texts } = pageLanguage;
  const said = (page: Page) => ({ page, pageLanguage });
  if (!request) return said(unknownPage(texts));
  if (!METHODS.includes(http.method)) return said(wrongMethodPage(texts));
  if (form === null) return said(tooLargePage(texts));
  if (bearer?.actor.link?.kind !== request.link) return said(unknownPage(texts));
  const scope = { ...createScope(bearer.actor, ports), way: 'PAGE' as const };
  const visit = { ...pageLanguage, scope, requestId };
  const view = surveyView(event);
  const page =
    bearer.isExpired && request.page === 'survey'
      ? await showExpired(visit)
      : await answerOpen({ ...visit, token: request.token, view }, request.page, form);
  return { page, pageLanguage };
}

async function answerOpen(
  visit: SurveyVisit,
  page: PageRequest['page'],
  form: URLSearchParams | undefined,
): Promise<Answer> {
  if (page === 'withdrawal') return form ? withdrawAnswers(visit, form) : showWithdrawal(visit);
  if (page === 'unsubscribe') return form ? unsubscribe(visit) : showUnsubscribe(visit);
  if (!form) return showSurvey(visit);
  if (form.has('opened')) {
    await surveyOpened(visit.scope);
    return 'nothing';
  }
  return form.has('continue') ? continueSurvey(visit, form) : submitAnswers(visit, form);
}
