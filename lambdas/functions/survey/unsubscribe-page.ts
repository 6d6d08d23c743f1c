import { surveyUnsubscribe, unsubscribeGet } from '../../app/campaigns/stop-mail.ts';
import { html } from '../../app/kernel/html.ts';
import type { Scope } from '../../app/kernel/scope.ts';
import { onRecord } from './on-record.ts';
import type { Page } from './page.ts';

/** Asks: what only loads the page, such as a scanner of mail, unsubscribes no one. */
export async function showUnsubscribe(scope: Scope): Promise<Page> {
  const known = await unsubscribeGet(scope);
  if (known?.isStopped !== false) return unsubscribedPage();
  const body = html`<h1>No more surveys by e-mail?</h1>
    <p>
      Answers that you gave stay as they are. A survey that you have open can still be answered.
    </p>
    <form method="post">
      <div class="actions">
        <button class="button" type="submit" name="List-Unsubscribe" value="One-Click">
          Send me no more surveys
        </button>
      </div>
    </form>`;
  return { status: 200, title: 'Unsubscribe', body };
}

/** A mail program sends the same form with one click (RFC 8058). Sent twice, the second changes nothing. */
export async function unsubscribe(scope: Scope, requestId: string): Promise<Page> {
  await onRecord(scope, 'surveyUnsubscribe', requestId, () => surveyUnsubscribe(scope));
  return unsubscribedPage();
}

/** The same for whoever is no longer known: nothing is sent to them either. */
function unsubscribedPage(): Page {
  const body = html`<h1>You get no more surveys by e-mail.</h1>
    <p>Was it a mistake? Write to the person who sent you the survey.</p>`;
  return { status: 200, title: 'Unsubscribed', body };
}
