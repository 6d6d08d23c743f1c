import { surveyWithdraw, WITHDRAWAL_SCOPES } from '../../app/surveys/survey-withdraw.ts';
import { brandOf } from '../../app/branding/brand.ts';
import { withdrawalOfCaller } from '../../app/surveys/links/link-of-caller.ts';
import { withdrawalGet } from '../../app/surveys/withdrawal-get.ts';
import { onRecord } from './on-record.ts';
import type { Page } from './pages/page.ts';
import type { Visit } from './visit.ts';
import { whomToWriteTo } from './whom-to-write-to.ts';
import {
  nothingKeptPage,
  waitingPage,
  withdrawalPage,
  withdrawnPage,
} from './pages/withdrawal-page.ts';

/** Shows the withdrawal choices, that there is nothing to withdraw, or that a withdrawal is pending. */
export async function showWithdrawal(visit: Visit): Promise<Page> {
  return (await waitingOf(visit)) ?? choices(visit);
}

/**
 * Page saying that the caller's answers are hidden until their withdrawal is decided; null if none is
 * pending.
 */
export async function waitingOf(visit: Visit): Promise<Page | null> {
  const { scope, texts } = visit;
  const asked = await withdrawalOfCaller(scope);
  if (!asked) return null;
  const { company } = await brandOf(scope.ports);
  return waitingPage(texts, asked, company, await whomToWriteTo(visit));
}

async function choices({ scope, texts }: Visit): Promise<Page> {
  return (await withdrawalGet(scope)) === null ? nothingKeptPage(texts) : withdrawalPage(texts);
}

/** Withdraws what the form names. Idempotent. */
export async function withdrawAnswers(visit: Visit, form: URLSearchParams): Promise<Page> {
  const { scope, texts, requestId } = visit;
  const wanted = WITHDRAWAL_SCOPES.find((known) => known === form.get('scope'));
  if (!wanted) return withdrawalPage(texts, { isUnchosen: true });
  const withdraw = () => surveyWithdraw(scope, { scope: wanted });
  const { value } = await onRecord(scope, 'surveyWithdraw', requestId, withdraw);
  if (value?.withdrawn == null) return nothingKeptPage(texts);
  return (await waitingOf(visit)) ?? withdrawnPage(texts);
}
