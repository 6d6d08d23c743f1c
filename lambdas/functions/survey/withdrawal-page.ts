import type { WithdrawalScope } from '../../app/surveys/survey-withdraw.ts';
import { BACKUP_DAYS } from '../../domain/privacy/retention.ts';
import { errorSummary } from './error-summary.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

const CHOICES: readonly (readonly [WithdrawalScope, string, string])[] = [
  [
    'PUBLICATION',
    'My consent to be quoted',
    'Nobody asks you for a quote any more, and quotes of yours are taken back; your answers stay.',
  ],
  [
    'NAME',
    'My name and my words',
    'Who you are and everything you wrote are erased; how hard somebody in your role found each step stays.',
  ],
  [
    'EVERYTHING',
    'Everything',
    'Who you are and every answer you ever gave here are erased, as if you had never been asked.',
  ],
];

/** What a person can take back, and a button that does it. */
export function withdrawalPage({ isUnchosen = false } = {}): Page {
  const choices = CHOICES.map(
    ([value, what, means], index) =>
      html`<input class="pick" type="radio" name="scope" id="scope-${index + 1}" value="${value}" />
        <label for="scope-${index + 1}">
          <span><strong>${what}</strong> <span class="muted">${means}</span></span>
        </label> `,
  );
  const missing = { message: 'Choose what to take back.', field: 'scope-1' };
  const body = html`${isUnchosen && errorSummary('Nothing was taken back yet', [missing])}
    <form method="post">
      <fieldset>
        <legend><h1>What would you like to take back?</h1></legend>
        <div class="stack">${choices}</div>
      </fieldset>
      <div class="actions"><button class="button" type="submit">Take it back</button></div>
      <p class="note">
        It is done at once. What is erased cannot be brought back, and is gone from backups after
        ${BACKUP_DAYS} days.
      </p>
    </form>`;
  const title = isUnchosen ? 'Choose first: Take back' : 'Take back';
  return { status: isUnchosen ? 422 : 200, title, body };
}

const DONE: Readonly<Record<WithdrawalScope, string>> = {
  PUBLICATION:
    'Nobody asks you for a quote any more, and quotes of yours are taken back. Your answers stay.',
  NAME: 'Who you are and everything you wrote have been erased.',
  EVERYTHING: 'Who you are and everything you ever answered here have been erased.',
};

/** Shown in answer to the form itself: after an erasure, its address leads nowhere. */
export function withdrawnPage(withdrawn: WithdrawalScope): Page {
  const body = html`<h1>It is done.</h1>
    <p>${DONE[withdrawn]}</p>`;
  return { status: 200, title: 'Done', body };
}

/** For whoever is not, or no longer, known. */
export function nothingKeptPage(): Page {
  const body = html`<h1>There is nothing to take back.</h1>
    <p>Nothing is kept about you here, or it has been erased already.</p>`;
  return { status: 200, title: 'Nothing is kept', body };
}
