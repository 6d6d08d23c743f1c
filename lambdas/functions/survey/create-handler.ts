import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Busy } from '../../app/kernel/errors.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { createScope } from '../../app/kernel/scope.ts';
import { linkBearer } from '../../app/surveys/link-bearer.ts';
import { compressed } from '../../platform/compressed.ts';
import { busyPage, failedPage, tooLargePage, unknownPage, wrongMethodPage } from './notice-page.ts';
import { createRenderer, type Look, type Nothing, type Page, type Redirect } from './page.ts';
import { formOf, type PageRequest, pageRequest, surveyView } from './page-request.ts';
import { surveyOpened } from '../../app/surveys/survey-opened.ts';
import { goOn, showExpired, showSurvey, takeAnswers } from './survey-answer.ts';
import { showUnsubscribe, unsubscribe } from './unsubscribe-page.ts';
import { showWithdrawal, takeBack } from './withdrawal-answer.ts';

/** A page that was answered: nothing of the link, whose token is all that it takes to answer. */
export interface PageFacts {
  requestId: string;
  page: PageRequest['page'] | null;
  method: string;
  status: number;
  milliseconds: number;
}

export interface SurveyDeps {
  ports: Ports;
  look: Look;
  log: {
    unexpected(error: unknown, requestId: string): void;
    pageAnswered(facts: PageFacts): void;
  };
}

/** HEAD is what programs ask that check a link: the same as GET, without the page. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

type Result = APIGatewayProxyStructuredResultV2 & { statusCode: number };
export type SurveyHandler = (event: APIGatewayProxyEventV2) => Promise<Result>;

/**
 * Answers API Gateway's HTTP events with pages. Whoever has a link's address may use it: there is no
 * session, no cookie, and so nothing that a page from elsewhere could do in a person's name.
 */
export function createSurveyHandler({ ports, look, log }: SurveyDeps): SurveyHandler {
  const render = createRenderer(look);
  return async (event) => {
    const startedAt = performance.now();
    const { requestId, http } = event.requestContext;
    const request = pageRequest(event);
    const answered = await answer(ports, request, event).catch((error: unknown) => {
      if (error instanceof Busy) return busyPage();
      log.unexpected(error, requestId);
      return failedPage();
    });
    const rendered = render(answered);
    log.pageAnswered({
      requestId,
      page: request?.page ?? null,
      method: METHODS.find((method) => method === http.method) ?? 'OTHER',
      status: rendered.statusCode,
      milliseconds: Math.round(performance.now() - startedAt),
    });
    const result = await compressed(rendered, event.headers['accept-encoding'] ?? '');
    return http.method === 'HEAD' ? { ...result, body: '' } : result;
  };
}

async function answer(
  ports: Ports,
  request: PageRequest | null,
  event: APIGatewayProxyEventV2,
): Promise<Page | Redirect | Nothing> {
  const { method } = event.requestContext.http;
  if (!request) return unknownPage();
  if (!METHODS.includes(method)) return wrongMethodPage();
  const form = method === 'POST' ? formOf(event) : undefined;
  if (form === null) return tooLargePage();
  const bearer = await linkBearer(ports, request.token);
  if (bearer?.actor.link?.kind !== request.link) return unknownPage();
  const scope = { ...createScope(bearer.actor, ports), way: 'PAGE' as const };
  const { requestId } = event.requestContext;
  if (request.page === 'withdrawal') {
    return form ? takeBack(scope, form, requestId) : showWithdrawal(scope);
  }
  if (request.page === 'unsubscribe') {
    return form ? unsubscribe(scope, requestId) : showUnsubscribe(scope);
  }
  if (bearer.isExpired) return showExpired(scope);
  const view = surveyView(event);
  if (!form) return showSurvey(scope, request.token, view);
  if (form.has('opened')) {
    await surveyOpened(scope);
    return 'nothing';
  }
  return form.has('continue')
    ? goOn(scope, request.token, form, requestId)
    : takeAnswers(scope, { token: request.token, view, requestId }, form);
}
