import type { Scope } from '../../app/kernel/scope.ts';
import { surveyWithdraw, WITHDRAWAL_SCOPES } from '../../app/surveys/survey-withdraw.ts';
import { withdrawalGet } from '../../app/surveys/withdrawal-get.ts';
import { onRecord } from './on-record.ts';
import type { Page } from './page.ts';
import { nothingKeptPage, withdrawalPage, withdrawnPage } from './withdrawal-page.ts';

/** What can be withdrawn, where there is something. */
export async function showWithdrawal(scope: Scope): Promise<Page> {
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
  return value?.withdrawn == null ? nothingKeptPage() : withdrawnPage(value.withdrawn);
}
