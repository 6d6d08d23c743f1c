import { html } from '../../../app/kernel/text/html.ts';
import { WITHDRAWAL_SCOPES } from '../../../app/surveys/survey-withdraw.ts';
import { shownDay } from '../../../app/surveys/texts/shown-day.ts';
import type { SurveyTexts } from '../../../app/surveys/texts/texts-of.ts';
import type { Withdrawal } from '../../../domain/people/respondent.ts';
import { erasesAt, WITHDRAWAL_DAYS } from '../../../domain/people/withdrawal.ts';
import { BACKUP_DAYS } from '../../../domain/privacy/retention-periods.ts';
import { errorSummary } from './error-summary.ts';
import type { Page } from './page.ts';

/** The withdrawal choices and their button. */
export function withdrawalPage(
  { withdrawal: texts }: SurveyTexts,
  { isUnchosen = false } = {},
): Page {
  const choices = WITHDRAWAL_SCOPES.map((value, index) => {
    const { what, means } = texts.choices[value];
    return html`<input
        class="pick"
        type="radio"
        name="scope"
        id="scope-${index + 1}"
        value="${value}"
      />
      <label for="scope-${index + 1}">
        <span><strong>${what}</strong> <span class="muted">${means}</span></span>
      </label> `;
  });
  const missing = { message: texts.unchosen, field: 'scope-1' };
  const body = html`${isUnchosen && errorSummary(texts.unchosenHeading, [missing])}
    <form method="post">
      <fieldset>
        <legend><h1>${texts.heading}</h1></legend>
        <div class="stack">${choices}</div>
      </fieldset>
      <div class="actions"><button class="button" type="submit">${texts.send}</button></div>
      <p class="note">${texts.note(WITHDRAWAL_DAYS, BACKUP_DAYS)}</p>
    </form>`;
  const title = isUnchosen ? texts.unchosenTitle : texts.title;
  return { status: isUnchosen ? 422 : 200, title, body };
}

/** Page shown after consents were withdrawn. They end at once; answers are kept. */
export function withdrawnPage({ withdrawal }: SurveyTexts): Page {
  return told(withdrawal.done);
}

/** Page shown while a request for erasure is pending. */
export function waitingPage(
  texts: SurveyTexts,
  asked: Withdrawal,
  company: string | null,
  writeTo: string,
): Page {
  const { title, heading, nameErased, allErased, next, note, ...words } = texts.withdrawal.waiting;
  const say = asked.keepsEfforts ? nameErased : allErased;
  const body = html`<h1>${heading}</h1>
    <p>${say(company ?? words.company, shownDay(erasesAt(asked), texts))}</p>
    <p>${next}</p>
    <p class="note">${note(writeTo)}</p>`;
  return { status: 200, title, body };
}

/** Page for contacts that do not exist or no longer exist. */
export function nothingKeptPage({ withdrawal }: SurveyTexts): Page {
  return told(withdrawal.nothing);
}

function told({ title, heading, text }: { title: string; heading: string; text: string }): Page {
  const body = html`<h1>${heading}</h1>
    <p>${text}</p>`;
  return { status: 200, title, body };
}
