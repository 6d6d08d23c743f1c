import type { Instant } from '../../domain/kernel/time.ts';
import { html } from '../../app/kernel/html.ts';
import type { Page } from './page.ts';
import { shownDay } from './words.ts';

/** For a link that has expired; a path where there is something to withdraw. */
export function expiredPage(expiredAt: Instant, withdrawalPath: string | null): Page {
  const body = html`<h1>This survey has ended.</h1>
    <p>
      It could be answered until ${shownDay(expiredAt)}. If there is something that you would still
      like to say, write to whoever sent you the link.
    </p>
    ${withdrawalPath !== null && html`<p>Your answers have arrived. You can still <a href="${withdrawalPath}">withdraw them</a>.</p>`}`;
  return { status: 410, title: 'This survey has ended', body };
}

/** For a link that was not made here: it is not said what is wrong with it. */
export function unknownPage(): Page {
  return notice(
    404,
    'This link does not work.',
    'Part of it may be missing: copy the whole link from your message. If you asked for your data to be erased, nothing is left here.',
  );
}

export function nothingToAskPage(): Page {
  return notice(
    200,
    'There are no questions at the moment.',
    'The survey behind this link has changed. Thank you for coming.',
  );
}

export function busyPage(): Page {
  return notice(
    503,
    'Just a moment.',
    'The service is busy. Go back and send it again. Nothing was lost.',
  );
}

export function failedPage(): Page {
  return notice(
    500,
    'Something went wrong on our side.',
    'Go back and send it again. If that does not help, write to the person who sent you the link.',
  );
}

export function tooLargePage(): Page {
  return notice(413, 'The text is too long.', 'Go back, shorten it, and send it again.');
}

export function wrongMethodPage(): Page {
  return notice(405, 'This page cannot be used like that.', 'Open the link in a browser.');
}

function notice(status: number, heading: string, text: string): Page {
  return {
    status,
    title: heading.replace(/\.$/, ''),
    body: html`<h1>${heading}</h1>
      <p>${text}</p>`,
  };
}
