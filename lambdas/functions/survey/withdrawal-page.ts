import type { WithdrawalScope } from '../../app/surveys/survey-withdraw.ts';
import { BACKUP_DAYS } from '../../domain/privacy/retention.ts';
import { errorSummary } from './error-summary.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

const CHOICES: readonly (readonly [WithdrawalScope, string, string])[] = [
  [
    'PUBLICATION',
    'My consent to be quoted',
    'No one asks you for a quote again, and your quotes are withdrawn. Your answers stay.',
  ],
  [
    'NAME',
    'My name and my words',
    'Your name and everything you wrote are erased. How hard a person in your role found each step stays.',
  ],
  [
    'EVERYTHING',
    'Everything',
    'Your name and every answer you gave here are erased, as if you had never been asked.',
  ],
];

/** What a person can withdraw, and a button that does it. */
export function withdrawalPage({ isUnchosen = false } = {}): Page {
  const choices = CHOICES.map(
    ([value, what, means], index) =>
      html`<input class="pick" type="radio" name="scope" id="scope-${index + 1}" value="${value}" />
        <label for="scope-${index + 1}">
          <span><strong>${what}</strong> <span class="muted">${means}</span></span>
        </label> `,
  );
  const missing = { message: 'Choose what to withdraw.', field: 'scope-1' };
  const body = html`${isUnchosen && errorSummary('Nothing was withdrawn yet', [missing])}
    <form method="post">
      <fieldset>
        <legend><h1>What would you like to withdraw?</h1></legend>
        <div class="stack">${choices}</div>
      </fieldset>
      <div class="actions"><button class="button" type="submit">Withdraw</button></div>
      <p class="note">
        It is done at once. What is erased cannot be brought back, and is gone from backups after
        ${BACKUP_DAYS} days.
      </p>
    </form>`;
  const title = isUnchosen ? 'Choose first: Withdraw' : 'Withdraw';
  return { status: isUnchosen ? 422 : 200, title, body };
}

const DONE: Readonly<Record<WithdrawalScope, string>> = {
  PUBLICATION:
    'No one asks you for a quote again, and your quotes are withdrawn. Your answers stay.',
  NAME: 'Your name and everything you wrote have been erased.',
  EVERYTHING: 'Your name and everything you answered here have been erased.',
};

/** Shown in answer to the form itself: after an erasure, its address leads nowhere. */
export function withdrawnPage(withdrawn: WithdrawalScope): Page {
  const body = html`<h1>It is done.</h1>
    <p>${DONE[withdrawn]}</p>`;
  return { status: 200, title: 'Done', body };
}

/** For whoever is not, or no longer, known. */
export function nothingKeptPage(): Page {
  const body = html`<h1>There is nothing to withdraw.</h1>
    <p>Nothing is kept about you here, or it has been erased already.</p>`;
  return { status: 200, title: 'Nothing is kept', body };
}
