import { createHash } from 'node:crypto';
import { closedLink, linkOfCaller } from '../../app/surveys/links/link-of-caller.ts';
import { surveyContinue } from '../../app/surveys/survey-continue.ts';
import { surveyGet } from '../../app/surveys/survey-get.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Survey } from '../../app/surveys/survey.ts';
import { surveySubmit } from '../../app/surveys/survey-submit.ts';
import { withdrawalGet } from '../../app/surveys/withdrawal-get.ts';
import { attemptIn, type Entered, enteredBefore, enteredNow, inputFrom } from './entered.ts';
import type { ErrorAt } from './pages/error-summary.ts';
import { errorsAt } from './errors-at.ts';
import { formPage } from './pages/form-page.ts';
import { closedPage, expiredPage, nothingToAskPage, unknownPage } from './pages/notice-page.ts';
import { onRecord } from './on-record.ts';
import type { Page, Redirect } from './pages/page.ts';
import type { SurveyView } from './page-request.ts';
import { thanksPage } from './pages/thanks-page.ts';
import { addressIn, type Visit } from './visit.ts';
import { waitingOf } from './withdrawal-answer.ts';

/** A visit to a survey's page. */
export interface SurveyVisit extends Visit {
  token: string;
  view: SurveyView;
}

/** Shows the questions that are open or to be changed, or the thank-you page if there are none. */
export async function showSurvey(visit: SurveyVisit): Promise<Page> {
  const { scope, view, texts, token } = visit;
  const survey = await surveyGet(scope, visit.language);
  if (!survey) return noSurvey(visit);
  const isAnswered = survey.answeredAt !== null;
  if (isAnswered && (view === 'done' || (view === 'open' && survey.openSteps.length === 0))) {
    const withdrawalPath = await withdrawalGet(scope);
    return withdrawalPath === null
      ? unknownPage(texts)
      : thanksPage(visit, { survey, withdrawalPath, draft: draftOf(token) });
  }
  const shown = shownOf(survey, view);
  return questions(visit, shown, enteredBefore(shown));
}

/** Assigns the next questions and redirects to the same address. */
export async function continueSurvey(
  visit: SurveyVisit,
  form: URLSearchParams,
): Promise<Page | Redirect> {
  const { scope, token, requestId } = visit;
  const attempt = attemptIn(form);
  const next = () => surveyContinue(scope, { attempt });
  const { value } = await onRecord(scope, 'surveyContinue', requestId, next);
  return value ? { location: addressIn(visit, `/s/${token}`) } : noSurvey(visit);
}

/** Submits a form. Redirects to the same address, or shows the form again with its errors. */
export async function submitAnswers(
  visit: SurveyVisit,
  form: URLSearchParams,
): Promise<Page | Redirect> {
  const { scope, token, view, texts, requestId } = visit;
  const found = await surveyGet(scope, visit.language);
  if (!found) return noSurvey(visit);
  const survey = shownOf(found, view);
  // A late form may contain questions that are no longer open.
  const entered = enteredNow(found, form);
  if (form.has('switch')) return questions(visit, survey, entered, []);
  const input = inputFrom(entered);
  const submit = () => surveySubmit(scope, input);
  const { value, userErrors } = await onRecord(scope, 'surveySubmit', requestId, submit);
  const isAside = view === 'change' && found.openSteps.length > 0;
  if (value) return { location: addressIn(visit, `/s/${token}${isAside ? '?done' : ''}`) };
  const errors = errorsAt(texts, userErrors, survey, input);
  return errors === null ? unknownPage(texts) : questions(visit, survey, entered, errors);
}

async function noSurvey(visit: Visit): Promise<Page> {
  const { scope, texts } = visit;
  const waiting = await waitingOf(visit);
  if (waiting) return waiting;
  const closed = await closedLink(scope);
  return closed ? closedPage(texts, await withdrawalOf(visit, closed)) : unknownPage(texts);
}

/** Path for withdrawing the answers given through a link; null if there are none. */
async function withdrawalOf(visit: Visit, { answeredAt }: SurveyLink): Promise<string | null> {
  const path = answeredAt === null ? null : await withdrawalGet(visit.scope);
  return path && addressIn(visit, path);
}

/**
 * The survey with the steps that its form shows: the open ones, or all if none is open or answers are being
 * changed.
 */
function shownOf(survey: Survey, view: SurveyView): Survey {
  const isOpen = view === 'open' && survey.openSteps.length > 0;
  return isOpen ? { ...survey, steps: survey.openSteps } : survey;
}

/** Page of an expired link. */
export async function showExpired(visit: Visit): Promise<Page> {
  const { scope, texts } = visit;
  const link = await linkOfCaller(scope);
  if (!link) return unknownPage(texts);
  const waiting = await waitingOf(visit);
  if (waiting) return waiting;
  return expiredPage(texts, link.value.expiresAt, await withdrawalOf(visit, link.value));
}

/**
 * The form. Without `errors` it shows earlier answers. With `errors` it shows what was sent; an empty list
 * means only the language changed.
 */
function questions(
  visit: SurveyVisit,
  survey: Survey,
  entered: Entered,
  errors?: readonly ErrorAt[],
): Page {
  if (survey.steps.length === 0) return nothingToAskPage(visit.texts);
  const draft = draftOf(visit.token);
  const isSentBack = errors !== undefined;
  return formPage(visit, { survey, entered, errors: errors ?? [], isSentBack, draft });
}

/** Storage key of the browser's draft. A hash, so that it does not reveal the token. */
function draftOf(token: string): string {
  const hash = createHash('sha256').update(`draft:${token}`).digest('base64url');
  return `foothold-survey-${hash.slice(0, 22)}`;
}
