import { toFunctionEvent } from '../../../local/http/function-event.ts';
import {
  createSurveyHandler,
  type PageFacts,
} from '../../../lambdas/functions/survey/create-handler.ts';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { givenLink } from '../surveys.ts';

/** A page as a browser receives it. */
export interface ShownPage {
  status: number;
  headers: Readonly<Record<string, string>>;
  html: string;
  /** The text of the page, without markup. */
  text: string;
}

/** The survey pages behind an HTTP API, without a network. */
export function surveyPages(ports: Ports) {
  const unexpected: unknown[] = [];
  const answered: PageFacts[] = [];
  const handler = createSurveyHandler({
    ports,
    log: {
      unexpected: (error) => unexpected.push(error),
      pageAnswered: (facts) => answered.push(facts),
    },
  });
  const send = async (
    method: string,
    target: string,
    body: string,
    language = '',
  ): Promise<ShownPage> => {
    const event = toFunctionEvent({
      method,
      target,
      headers: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['accept-language', language],
      ],
      body: Buffer.from(body),
      sourceIp: '127.0.0.1',
      requestId: 'request-1',
      receivedAt: 0,
    });
    const { statusCode, headers, body: html = '' } = await handler(event);
    const shown = html.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    const text = shown.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    return { status: statusCode, headers: headers as Record<string, string>, html, text };
  };
  return {
    get: (target: string, language?: string) => send('GET', target, '', language),
    post: (target: string, fields: Readonly<Record<string, string>>, language?: string) =>
      send('POST', target, new URLSearchParams(fields).toString(), language),
    send,
    unexpected,
    answered,
  };
}

/** The form fields that a browser sends when every question is answered. */
export const ANSWERS = {
  attempt: '1',
  'choice.plan-stops': 'DIFFICULT',
  'hard.plan-stops': 'Every change\r\nmeans calls.',
  'reason.plan-stops': 'HARD_TO_USE',
  'alternative.plan-stops': 'a spreadsheet',
  'helps.plan-stops': 'not asked, so not told',
  'choice.sequence-stops': 'VERY_EASY',
  'helps.sequence-stops': 'It does it by itself.',
  'hard.sequence-stops': 'not asked, so not told',
  'choice.estimate-arrival': 'NOT_APPLICABLE',
};

/** A contact's survey link and the pages it opens. */
export async function givenPages() {
  const given = await givenLink();
  const { world, link, token } = given;
  const pages = surveyPages(world.ports);
  const submissions = async () => {
    const request = { limit: 100, after: null };
    const slice = await world.ports.submissions.listByAccount(link.accountId, request);
    return slice.entries.map(({ value }) => value);
  };
  return { ...given, pages, path: `/s/${token}`, submissions };
}
