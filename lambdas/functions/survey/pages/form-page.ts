import { html, type Html } from '../../../app/kernel/text/html.ts';
import type { Survey } from '../../../app/surveys/survey.ts';
import { shownDay } from '../../../app/surveys/texts/shown-day.ts';
import type { SurveyTexts } from '../../../app/surveys/texts/texts-of.ts';
import { NAMED_DAYS, TEXT_DAYS } from '../../../domain/privacy/retention-periods.ts';
import { minutesFor } from '../../../domain/surveys/next-questions.ts';
import type { Entered } from '../entered.ts';
import { type ErrorAt, errorSummary } from './error-summary.ts';
import { FORM_ID } from '../language-switch.ts';
import type { Page } from './page.ts';
import { questionBlock } from './question-block.ts';
import { addressIn, type PageLanguage } from '../visit.ts';
import { stepPages } from './step-pages.ts';

export interface FormPage {
  survey: Survey;
  entered: Entered;
  errors: readonly ErrorAt[];
  /**
   * True if the form was sent and is shown again, so that its values take precedence over the browser's
   * draft.
   */
  isSentBack: boolean;
  draft: string;
}

/** The survey's form with all its questions. */
export function formPage(pageLanguage: PageLanguage, form: FormPage): Page {
  const { survey, entered, errors, isSentBack, draft } = form;
  const { texts, carried } = pageLanguage;
  const { steps, answeredAt } = survey;
  const isFurther = answeredAt !== null && steps.every(({ answer }) => answer === null);
  const isChange = answeredAt !== null && !isFurther;
  const title = isChange ? texts.form.changeTitle : texts.form.title;
  const count = steps.length;
  const questions = steps.flatMap((step) => {
    const at = entered.steps.get(step.key);
    return at ? [questionBlock(step, at, count, texts.form)] : [];
  });
  const end = html`${contactCard(entered.mayContact, texts)}
    <div class="actions">
      <button class="button" type="submit">
        ${isChange ? texts.form.sendChange : texts.form.send}
      </button>
      ${isFurther && html`<a class="button second" href="${addressIn(pageLanguage, '?done')}">${texts.form.enough}</a>`}
    </div>
    <p class="note">${texts.form.changeUntil(shownDay(survey.expiresAt, texts))}</p>`;
  const isStepwise = survey.layout === 'STEP_BY_STEP' && count > 1;
  const body = html`${errors.length > 0 && errorSummary(texts.errors.heading, errors)}
    <h1>${texts.form.heading(survey.jobStatement)}</h1>
    <div class="intro">
      <p>
        ${texts.form.length(count, texts.duration(minutesFor(count)))}
        ${isChange ? texts.form.filledIn : texts.form.canSkip}
        ${isFurther && html`<a href="${addressIn(pageLanguage, '?change')}">${texts.form.changeEarlier}</a>`}
      </p>
      <p class="muted">${privacyNote(texts, survey.companyName)}</p>
    </div>
    <form
      id="${FORM_ID}"
      method="post"
      data-survey${isSentBack && html` data-refused`}${isStepwise && html` class="stepwise"`}
    >
      <input type="hidden" name="attempt" value="${entered.attempt}" />
      ${carried !== null && html`<input type="hidden" name="lang" value="${carried}" />`}
      <div class="progress" data-words="${texts.form.answeredOf('{done}', '{count}')}" hidden>
        <progress max="${count}" value="0" aria-label="${texts.form.answered}"></progress
        ><span></span>
      </div>
      ${isStepwise ? stepPages(questions, end, texts.form) : html`${questions}${end}`}
    </form>`;
  return {
    status: errors.length > 0 ? 422 : 200,
    title: errors.length > 0 ? texts.form.notSent(title) : title,
    body,
    draft,
    isForm: true,
  };
}

/**
 * Who sees the answers and the name, and how long they are kept, as enforced by lambdas/platform/authz and
 * lambdas/domain/privacy/retention-periods.ts.
 */
function privacyNote(texts: SurveyTexts, company: string | null): string {
  const { seenByOthers, kept } = texts.form;
  return `${texts.seenBy(company)} ${seenByOthers} ${kept(monthsOf(NAMED_DAYS), monthsOf(TEXT_DAYS))}`;
}

function monthsOf(days: number): number {
  return Math.round(days / 30.42);
}

function contactCard(isTicked: boolean, { form }: SurveyTexts): Html {
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
        <strong>${form.mayQuote}</strong>
        <span class="muted">${form.quoteMeans}</span>
      </span>
    </label>
  </div>`;
}
