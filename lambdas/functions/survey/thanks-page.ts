import type { Survey, SurveyStep } from '../../app/surveys/survey.ts';
import { asClause } from '../../domain/surveys/survey-question.ts';
import { html, type Html } from '../../app/kernel/html.ts';
import type { Page } from './page.ts';
import { EFFORT_WORDS, NOT_APPLICABLE_WORDS } from './question-block.ts';
import { durationOf, numberWord, shownDay } from './words.ts';

export interface ThanksPage {
  survey: Survey;
  /** Path of the page for withdrawing one's answers: it never expires. */
  withdrawalPath: string;
  draft: string;
}

/** What whoever has answered sees, then and at every later visit. */
export function thanksPage({ survey, withdrawalPath, draft }: ThanksPage): Page {
  const answered = survey.steps.filter(({ answer }) => answer !== null);
  const body = html`<h1>Thank you, your answers have arrived.</h1>
    <p class="intro">They show where the work is still hard, so that it can be made easier.</p>
    ${survey.nextQuestions > 0 && another(survey)}
    ${answered.length > 0 && html`<dl class="said">${answered.map(saidAt)}</dl>`}
    <div class="actions">
      <a class="button second" href="?change">Change my answers</a>
      <a class="button second" href="${withdrawalPath}">Withdraw my answers</a>
    </div>
    <p class="note">
      You can change your answers until ${shownDay(survey.expiresAt)}. You can withdraw them at any
      time, later too: keep <a href="${withdrawalPath}">this link</a> for it.
    </p>`;
  return { status: 200, title: 'Thank you', body, draft, isSent: true };
}

/** Going on is a request of its own: what only looks at a page asks nothing further. */
function another({ nextQuestions, attempt, openSteps }: Survey): Html {
  const count = openSteps.length > 0 ? openSteps.length : nextQuestions;
  return html`<form class="card" method="post">
    <h2>${count === 1 ? 'Another one?' : `Another ${numberWord(count)}?`}</h2>
    <p>It takes ${durationOf(count)}. Each answer helps.</p>
    <input type="hidden" name="attempt" value="${attempt}" />
    <button class="button" type="submit" name="continue" value="yes">
      ${count === 1 ? 'Answer one more' : `Answer ${numberWord(count)} more`}
    </button>
  </form>`;
}

function saidAt({ statement, answer }: SurveyStep): Html {
  const words = EFFORT_WORDS.find(([effort]) => effort === answer?.effort)?.[1];
  return html`<dt>${asSentence(statement)}</dt>
    <dd>${words ?? NOT_APPLICABLE_WORDS}</dd>`;
}

/** A step alone on a line: "Plan the stops". */
function asSentence(statement: string): string {
  const clause = asClause(statement);
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}
