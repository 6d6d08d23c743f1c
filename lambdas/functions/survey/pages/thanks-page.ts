import type { Survey, SurveyStep } from '../../../app/surveys/survey.ts';
import { html, type Html } from '../../../app/kernel/text/html.ts';
import { shownDay } from '../../../app/surveys/texts/shown-day.ts';
import type { SurveyTexts } from '../../../app/surveys/texts/texts-of.ts';
import { minutesFor } from '../../../domain/surveys/next-questions.ts';
import { linked } from '../linked.ts';
import type { Page } from './page.ts';
import { addressIn, type PageLanguage } from '../visit.ts';

export interface ThanksPage {
  survey: Survey;
  /** Path of the withdrawal page, which never expires. */
  withdrawalPath: string;
  draft: string;
}

/** Page shown after answering and at every later visit. */
export function thanksPage(
  pageLanguage: PageLanguage,
  { survey, withdrawalPath, draft }: ThanksPage,
): Page {
  const { texts } = pageLanguage;
  const { title, heading, intro, change, withdraw, until } = texts.thanks;
  const answered = survey.steps.filter(({ answer }) => answer !== null);
  const withdrawal = addressIn(pageLanguage, withdrawalPath);
  const body = html`<h1>${heading}</h1>
    <p class="intro">${intro}</p>
    ${survey.nextQuestions > 0 && another(survey, texts)}
    ${answered.length > 0 && html`<dl class="said">${answered.map((step) => saidAt(step, texts))}</dl>`}
    <div class="actions">
      <a class="button second" href="${addressIn(pageLanguage, '?change')}">${change}</a>
      <a class="button second" href="${withdrawal}">${withdraw}</a>
    </div>
    <p class="note">${linked(until(shownDay(survey.expiresAt, texts)), withdrawal)}</p>`;
  return { status: 200, title, body, draft, isSent: true, view: 'done&' };
}

/** A form, so that more questions are assigned only on a POST and not when a page is loaded. */
function another({ nextQuestions, attempt, openSteps }: Survey, texts: SurveyTexts): Html {
  const { another, anotherTakes, answerMore } = texts.thanks;
  const count = openSteps.length > 0 ? openSteps.length : nextQuestions;
  return html`<form class="card" method="post">
    <h2>${another(count)}</h2>
    <p>${anotherTakes(texts.duration(minutesFor(count)))}</p>
    <input type="hidden" name="attempt" value="${attempt}" />
    <button class="button" type="submit" name="continue" value="yes">${answerMore(count)}</button>
  </form>`;
}

function saidAt({ statement, answer }: SurveyStep, { line, form }: SurveyTexts): Html {
  const effort = answer?.effort ?? null;
  return html`<dt>${line(statement)}</dt>
    <dd>${effort === null ? form.notApplicable : form.efforts[effort]}</dd>`;
}
