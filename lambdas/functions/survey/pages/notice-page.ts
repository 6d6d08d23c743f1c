import { html } from '../../../app/kernel/text/html.ts';
import { shownDay } from '../../../app/surveys/texts/shown-day.ts';
import type { SurveyTexts } from '../../../app/surveys/texts/texts-of.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { linked } from '../linked.ts';
import type { Page } from './page.ts';

/** Page for an expired link. `withdrawalPath` is null if there is nothing to withdraw. */
export function expiredPage(
  texts: SurveyTexts,
  expiredAt: Instant,
  withdrawalPath: string | null,
): Page {
  const { heading, text } = texts.notices.expired;
  const said = { heading, text: text(shownDay(expiredAt, texts)) };
  return { ...ended(texts, said, withdrawalPath), status: 410 };
}

/** Page for a survey that is closed but may open again, so it is not an error. */
export function closedPage(texts: SurveyTexts, withdrawalPath: string | null): Page {
  return ended(texts, texts.notices.closed, withdrawalPath);
}

function ended(
  { notices }: SurveyTexts,
  { heading, text }: { heading: string; text: string },
  withdrawalPath: string | null,
): Page {
  const body = html`<h1>${heading}</h1>
    <p>${text}</p>
    ${withdrawalPath !== null && html`<p>${linked(notices.expired.arrived, withdrawalPath)}</p>`}`;
  return { status: 200, title: titleOf(heading), body };
}

/** Page for an unknown link. Does not say what is wrong with it. */
export function unknownPage({ notices }: SurveyTexts): Page {
  return notice(404, notices.unknown);
}

export function nothingToAskPage({ notices }: SurveyTexts): Page {
  return notice(200, notices.nothingToAsk);
}

export function busyPage({ notices }: SurveyTexts): Page {
  return notice(503, notices.busy);
}

export function failedPage({ notices }: SurveyTexts): Page {
  return notice(500, notices.failed);
}

export function tooLargePage({ notices }: SurveyTexts): Page {
  return notice(413, notices.tooLarge);
}

export function wrongMethodPage({ notices }: SurveyTexts): Page {
  return notice(405, notices.wrongMethod);
}

function notice(status: number, { heading, text }: { heading: string; text: string }): Page {
  const body = html`<h1>${heading}</h1>
    <p>${text}</p>`;
  return { status, title: titleOf(heading), body };
}

function titleOf(heading: string): string {
  return heading.replace(/\.$/, '');
}
