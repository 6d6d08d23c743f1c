import type { Instant } from '../../domain/kernel/time.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';
import { shownDay } from './words.ts';

/** For a link whose time is over; a path where there is something to take back. */
export function expiredPage(expiredAt: Instant, withdrawalPath: string | null): Page {
  const body = html`<h1>This survey has ended.</h1>
    <p>
      It could be answered until ${shownDay(expiredAt)}. If there is something that you would still
      like to say, write to whoever sent you the link.
    </p>
    ${withdrawalPath !== null && html`<p>Your answers have arrived. You can still <a href="${withdrawalPath}">take them back</a>.</p>`}`;
  return { status: 410, title: 'This survey has ended', body };
}

/** For a link that was not made here: it is not said what is wrong with it. */
export function unknownPage(): Page {
  return notice(
    404,
    'This link does not work.',
    'Perhaps it was cut short on its way: copy the whole of it from your message. If you have asked for your data to be erased, there is nothing left here.',
  );
}

export function nothingToAskPage(): Page {
  return notice(
    200,
    'There is nothing to ask at the moment.',
    'What this link asked about has been changed in the meantime. Thank you for coming by.',
  );
}

export function busyPage(): Page {
  return notice(
    503,
    'Just a moment.',
    'Too much is going on at once here. Go back and send it again: nothing was lost.',
  );
}

export function failedPage(): Page {
  return notice(
    500,
    'Something went wrong on our side.',
    'Go back and send it again. If that does not help, write to whoever sent you the link.',
  );
}

export function tooLargePage(): Page {
  return notice(413, 'That was too much text.', 'Go back, shorten your words, and send again.');
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
