import type { WithdrawalScope } from '../../app/surveys/survey-withdraw.ts';
import { BACKUP_DAYS } from '../../domain/privacy/retention.ts';
import type { Withdrawal } from '../../domain/people/respondent.ts';
import { erasesAt, WITHDRAWAL_DAYS } from '../../domain/people/withdrawal.ts';
import { errorSummary } from './error-summary.ts';
import { html } from '../../app/kernel/html.ts';
import type { Page } from './page.ts';
import { shownDay } from './words.ts';

const CHOICES: readonly (readonly [WithdrawalScope, string, string])[] = [
  [
    'PUBLICATION',
    'My consent to be quoted',
    'No one asks you for a quote again, and your quotes are withdrawn. Your answers stay.',
  ],
  [
    'NAME',
    'My name and my words',
    'Your answers are hidden at once, then your name and everything you wrote are erased. How hard a person in your role found each step stays.',
  ],
  [
    'EVERYTHING',
    'Everything',
    'Your answers are hidden at once, then your name and every answer you gave here are erased, as if you had never been asked.',
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
        Before anything is erased, it is confirmed that the request is yours; after
        ${WITHDRAWAL_DAYS} days it is erased in any case. What is erased cannot be brought back, and
        is gone from backups after ${BACKUP_DAYS} more days.
      </p>
    </form>`;
  const title = isUnchosen ? 'Choose first: Withdraw' : 'Withdraw';
  return { status: isUnchosen ? 422 : 200, title, body };
}

/** Consents end at once, and no answer is touched by it. */
export function withdrawnPage(): Page {
  const body = html`<h1>It is done.</h1>
    <p>No one asks you for a quote again, and your quotes are withdrawn. Your answers stay.</p>`;
  return { status: 200, title: 'Done', body };
}

/** For a person who asked to be erased, until that is decided. */
export function waitingPage(asked: Withdrawal, company: string | null): Page {
  const who = company ?? 'the company that asked you';
  const what = asked.keepsEfforts
    ? 'Your name and everything you wrote are erased'
    : 'Your name and every answer you gave here are erased';
  const body = html`<h1>Your answers are hidden now.</h1>
    <p>
      ${what} once ${who} has confirmed that the request is yours, and on
      ${shownDay(erasesAt(asked))} at the latest. Until then they count nowhere, and no one is shown
      them.
    </p>
    <p class="note">
      Was it not you, or have you changed your mind? Write to the person who sent you the link:
      until then it can be undone.
    </p>`;
  return { status: 200, title: 'Your answers are hidden', body };
}

/** For whoever is not, or no longer, known. */
export function nothingKeptPage(): Page {
  const body = html`<h1>There is nothing to withdraw.</h1>
    <p>Nothing is kept about you here, or it has been erased already.</p>`;
  return { status: 200, title: 'Nothing is kept', body };
}
