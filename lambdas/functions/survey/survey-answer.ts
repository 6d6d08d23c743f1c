import { createHash } from 'node:crypto';
import type { Scope } from '../../app/kernel/scope.ts';
import { ownLink } from '../../app/surveys/own-link.ts';
import { surveyGet } from '../../app/surveys/survey-get.ts';
import type { Survey } from '../../app/surveys/survey.ts';
import { surveySubmit } from '../../app/surveys/survey-submit.ts';
import { withdrawalGet } from '../../app/surveys/withdrawal-get.ts';
import { type Entered, enteredBefore, enteredNow, inputFrom } from './entered.ts';
import { errorsAt } from './errors-at.ts';
import { formPage } from './form-page.ts';
import { expiredPage, nothingToAskPage, unknownPage } from './notice-page.ts';
import { onRecord } from './on-record.ts';
import type { Page, Redirect } from './page.ts';
import { thanksPage } from './thanks-page.ts';
import { waitingOf } from './withdrawal-answer.ts';

/** The questions, or a thank-you where they were answered and are not to be changed. */
export async function showSurvey(scope: Scope, token: string, isChange: boolean): Promise<Page> {
  const survey = await surveyGet(scope);
  if (!survey) return (await waitingOf(scope)) ?? unknownPage();
  if (survey.answeredAt !== null && !isChange) {
    const withdrawalPath = await withdrawalGet(scope);
    return withdrawalPath === null
      ? unknownPage()
      : thanksPage({ survey, withdrawalPath, draft: draftOf(token) });
  }
  return questions(survey, enteredBefore(survey), token);
}

/** Takes what a form says: back to the same address, or the form once more with what is to be mended. */
export async function takeAnswers(
  scope: Scope,
  token: string,
  form: URLSearchParams,
  requestId: string,
): Promise<Page | Redirect> {
  const survey = await surveyGet(scope);
  if (!survey) return (await waitingOf(scope)) ?? unknownPage();
  const entered = enteredNow(survey, form);
  const input = inputFrom(entered);
  const submit = () => surveySubmit(scope, input);
  const { value, userErrors } = await onRecord(scope, 'surveySubmit', requestId, submit);
  if (value) return { location: `/s/${token}` };
  const errors = errorsAt(userErrors, survey, input);
  return errors === null ? unknownPage() : questions(survey, entered, token, errors);
}

/** What an expired link says. */
export async function showExpired(scope: Scope): Promise<Page> {
  const link = await ownLink(scope);
  if (!link) return unknownPage();
  const { answeredAt, expiresAt } = link.value;
  const waiting = await waitingOf(scope);
  if (waiting) return waiting;
  return expiredPage(expiresAt, answeredAt === null ? null : await withdrawalGet(scope));
}

function questions(
  survey: Survey,
  entered: Entered,
  token: string,
  errors: NonNullable<ReturnType<typeof errorsAt>> = [],
): Page {
  if (survey.steps.length === 0) return nothingToAskPage();
  return formPage({ survey, entered, errors, draft: draftOf(token) });
}

/** Names what the browser keeps unsent: nothing that opens the survey. */
function draftOf(token: string): string {
  const hash = createHash('sha256').update(`draft:${token}`).digest('base64url');
  return `foothold-survey-${hash.slice(0, 22)}`;
}
