import { createHash } from 'node:crypto';
import type { Scope } from '../../app/kernel/scope.ts';
import { ownLink } from '../../app/surveys/own-link.ts';
import { surveyContinue } from '../../app/surveys/survey-continue.ts';
import { surveyGet } from '../../app/surveys/survey-get.ts';
import type { Survey } from '../../app/surveys/survey.ts';
import { surveySubmit } from '../../app/surveys/survey-submit.ts';
import { withdrawalGet } from '../../app/surveys/withdrawal-get.ts';
import { attemptIn, type Entered, enteredBefore, enteredNow, inputFrom } from './entered.ts';
import { errorsAt } from './errors-at.ts';
import { formPage } from './form-page.ts';
import { expiredPage, nothingToAskPage, unknownPage } from './notice-page.ts';
import { onRecord } from './on-record.ts';
import type { Page, Redirect } from './page.ts';
import type { SurveyView } from './page-request.ts';
import { thanksPage } from './thanks-page.ts';
import { waitingOf } from './withdrawal-answer.ts';

/** The questions that are open or to be changed, or a thank-you where none is. */
export async function showSurvey(scope: Scope, token: string, view: SurveyView): Promise<Page> {
  const survey = await surveyGet(scope);
  if (!survey) return (await waitingOf(scope)) ?? unknownPage();
  const isAnswered = survey.answeredAt !== null;
  if (isAnswered && (view === 'done' || (view === 'open' && survey.openSteps.length === 0))) {
    const withdrawalPath = await withdrawalGet(scope);
    return withdrawalPath === null
      ? unknownPage()
      : thanksPage({ survey, withdrawalPath, draft: draftOf(token) });
  }
  const shown = shownOf(survey, view);
  return questions(shown, enteredBefore(shown), token);
}

/** Asks the next questions: at the same address. */
export async function goOn(
  scope: Scope,
  token: string,
  form: URLSearchParams,
  requestId: string,
): Promise<Page | Redirect> {
  const attempt = attemptIn(form);
  const next = () => surveyContinue(scope, { attempt });
  const { value } = await onRecord(scope, 'surveyContinue', requestId, next);
  return value ? { location: `/s/${token}` } : ((await waitingOf(scope)) ?? unknownPage());
}

/** Takes what a form says: back to the same address, or the form once more with what is to be fixed. */
export async function takeAnswers(
  scope: Scope,
  { token, view, requestId }: { token: string; view: SurveyView; requestId: string },
  form: URLSearchParams,
): Promise<Page | Redirect> {
  const found = await surveyGet(scope);
  if (!found) return (await waitingOf(scope)) ?? unknownPage();
  const survey = shownOf(found, view);
  // A form that comes late may be of questions that were open before.
  const entered = enteredNow(found, form);
  const input = inputFrom(entered);
  const submit = () => surveySubmit(scope, input);
  const { value, userErrors } = await onRecord(scope, 'surveySubmit', requestId, submit);
  const isAside = view === 'change' && found.openSteps.length > 0;
  if (value) return { location: `/s/${token}${isAside ? '?done' : ''}` };
  const errors = errorsAt(userErrors, survey, input);
  return errors === null ? unknownPage() : questions(survey, entered, token, errors);
}

/** A survey with the steps that its form shows: what is open, else all that was asked. */
function shownOf(survey: Survey, view: SurveyView): Survey {
  const isOpen = view === 'open' && survey.openSteps.length > 0;
  return isOpen ? { ...survey, steps: survey.openSteps } : survey;
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
