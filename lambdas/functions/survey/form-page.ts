import type { Survey } from '../../app/surveys/survey.ts';
import { asClause } from '../../domain/surveys/survey-question.ts';
import type { Entered } from './entered.ts';
import { type ErrorAt, errorSummary } from './error-summary.ts';
import { html, type Html } from '../../app/kernel/html.ts';
import type { Page } from './page.ts';
import { privacyNote, SHOWN_TO } from './promises.ts';
import { questionBlock } from './question-block.ts';
import { durationOf, shownDay } from './words.ts';

export interface FormPage {
  survey: Survey;
  entered: Entered;
  errors: readonly ErrorAt[];
  draft: string;
}

/** The questions, on one page. */
export function formPage({ survey, entered, errors, draft }: FormPage): Page {
  const { steps, answeredAt } = survey;
  const isFurther = answeredAt !== null && steps.every(({ answer }) => answer === null);
  const isChange = answeredAt !== null && !isFurther;
  const title = isChange ? 'Change your answers' : 'Survey';
  const count = steps.length;
  const questions = steps.map((step) => {
    const at = entered.steps.get(step.key);
    return at ? questionBlock(step, at, count) : null;
  });
  const body = html`${errors.length > 0 && errorSummary('Nothing was sent yet', errors)}
    <h1>How hard is it to ${asClause(survey.jobStatement)}?</h1>
    <div class="intro">
      <p>
        ${count === 1 ? 'One question' : `${count} questions`}, ${durationOf(count)}.
        ${isChange ? 'Your answers are filled in.' : 'You can skip questions.'}
        ${isFurther && html`<a href="?change">Change my earlier answers</a>`}
      </p>
      <p class="muted">${privacyNote(survey.companyName)}</p>
    </div>
    <form method="post" data-survey${errors.length > 0 && html` data-refused`}>
      <input type="hidden" name="attempt" value="${entered.attempt}" />
      <div class="progress" hidden>
        <progress max="${count}" value="0" aria-label="Questions answered"></progress><span></span>
      </div>
      ${questions} ${contactCard(entered.mayContact)}
      <div class="actions">
        <button class="button" type="submit">
          ${isChange ? 'Send the change' : 'Send my answers'}
        </button>
        ${isFurther && html`<a class="button second" href="?done">That is enough</a>`}
      </div>
      <p class="note">
        You can change your answers until ${shownDay(survey.expiresAt)}, and withdraw them at any
        time.
      </p>
    </form>`;
  return {
    status: errors.length > 0 ? 422 : 200,
    title: errors.length > 0 ? `Not sent yet: ${title}` : title,
    body,
    draft,
  };
}

function contactCard(isTicked: boolean): Html {
  return html`<div class="card stack">
    <input
      class="pick"
      type="checkbox"
      name="mayContact"
      id="contact"
      value="yes"
      ${isTicked && html` checked`}
    />
    <label for="contact">
      <span>
        <strong>You may ask me whether you can quote me.</strong>
        <span class="muted">${SHOWN_TO}</span>
      </span>
    </label>
  </div>`;
}
