import { surveyUnsubscribe, unsubscribeGet } from '../../../app/campaigns/stop-mail.ts';
import { html } from '../../../app/kernel/text/html.ts';
import { onRecord } from '../on-record.ts';
import type { Page } from './page.ts';
import type { Visit } from '../visit.ts';
import { whomToWriteTo } from '../whom-to-write-to.ts';

/** Asks for confirmation, so that loading the page, as e-mail scanners do, does not unsubscribe anyone. */
export async function showUnsubscribe(visit: Visit): Promise<Page> {
  const { scope, texts } = visit;
  const known = await unsubscribeGet(scope);
  if (known?.isStopped !== false) return unsubscribedPage(visit);
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

/**
 * Unsubscribes the contact. Mail programs post the same form for one-click unsubscribe (RFC 8058).
 * Idempotent.
 */
export async function unsubscribe(visit: Visit): Promise<Page> {
  const { scope, requestId } = visit;
  await onRecord(scope, 'surveyUnsubscribe', requestId, () => surveyUnsubscribe(scope));
  return unsubscribedPage(visit);
}

/** Also shown for contacts that no longer exist, since nothing is sent to them either. */
async function unsubscribedPage(visit: Visit): Promise<Page> {
  const { title, heading, text } = visit.texts.unsubscribe.done;
  const body = html`<h1>${heading}</h1>
    <p>${text(await whomToWriteTo(visit))}</p>`;
  return { status: 200, title, body };
}
