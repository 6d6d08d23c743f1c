import { surveyUnsubscribe, unsubscribeGet } from '../../../app/campaigns/stop-mail.ts';
import { html } from '../../../app/kernel/text/html.ts';
import type { SurveyTexts } from '../../../app/surveys/texts/texts-of.ts';
import { onRecord } from '../on-record.ts';
import type { Page } from './page.ts';
import type { Visit } from '../visit.ts';

/** Asks: what only loads the page, such as a scanner of mail, unsubscribes no one. */
export async function showUnsubscribe({ scope, texts }: Visit): Promise<Page> {
  const known = await unsubscribeGet(scope);
  if (known?.isStopped !== false) return unsubscribedPage(texts);
  const { title, heading, text, send } = texts.unsubscribe;
  const body = html`<h1>${heading}</h1>
    <p>${text}</p>
    <form method="post">
      <div class="actions">
        <button class="button" type="submit" name="List-Unsubscribe" value="One-Click">
          ${send}
        </button>
      </div>
    </form>`;
  return { status: 200, title, body };
}

/** A mail program sends the same form with one click (RFC 8058). Sent twice, the second changes nothing. */
export async function unsubscribe({ scope, texts, requestId }: Visit): Promise<Page> {
  await onRecord(scope, 'surveyUnsubscribe', requestId, () => surveyUnsubscribe(scope));
  return unsubscribedPage(texts);
}

/** The same for people who are no longer known: nothing is sent to them either. */
function unsubscribedPage({ unsubscribe }: SurveyTexts): Page {
  const { title, heading, text } = unsubscribe.done;
  const body = html`<h1>${heading}</h1>
    <p>${text}</p>`;
  return { status: 200, title, body };
}
