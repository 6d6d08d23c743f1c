import type { Scope } from '../../app/kernel/scope.ts';
import { surveyWithdraw, WITHDRAWAL_SCOPES } from '../../app/surveys/survey-withdraw.ts';
import { ownWithdrawal } from '../../app/surveys/own-link.ts';
import { withdrawalGet } from '../../app/surveys/withdrawal-get.ts';
import { onRecord } from './on-record.ts';
import type { Page } from './page.ts';
import { nothingKeptPage, waitingPage, withdrawalPage, withdrawnPage } from './withdrawal-page.ts';

/** What can be withdrawn, where there is something; or that it waits. */
export async function showWithdrawal(scope: Scope): Promise<Page> {
  return (await waitingOf(scope)) ?? choices(scope);
}

/** Says that the caller's answers are hidden until their withdrawal is decided; null where it is none. */
export async function waitingOf(scope: Scope): Promise<Page | null> {
  const asked = await ownWithdrawal(scope);
  return asked && waitingPage(asked, scope.ports.surveys.company);
}

async function choices(scope: Scope): Promise<Page> {
  return (await withdrawalGet(scope)) === null ? nothingKeptPage() : withdrawalPage();
}

/** Takes back what a form names. Sent twice, the second finds nothing left to be done. */
export async function takeBack(
  scope: Scope,
  form: URLSearchParams,
  requestId: string,
): Promise<Page> {
  const wanted = WITHDRAWAL_SCOPES.find((known) => known === form.get('scope'));
  if (!wanted) return withdrawalPage({ isUnchosen: true });
  const withdraw = () => surveyWithdraw(scope, { scope: wanted });
  const { value } = await onRecord(scope, 'surveyWithdraw', requestId, withdraw);
  if (value?.withdrawn == null) return nothingKeptPage();
  return (await waitingOf(scope)) ?? withdrawnPage();
}
