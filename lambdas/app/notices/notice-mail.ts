import { html } from '../kernel/text/html.ts';
import type { Notice } from './notices-port.ts';

/** Accounts that a message names. */
const NAMED = 20;

/** What a message says: whose accounts, and no word of what a task says, which may be about a customer's people. */
export function noticeMail(
  notices: readonly Notice[],
  nameOf: (accountId: string) => string | null,
  consoleUrl: string | null,
): { subject: string; text: string; html: string } {
  const subject = subjectOf(notices);
  const parts = (['ACCOUNT', 'TASK'] as const).flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    const names = [...new Set(ofKind.flatMap(({ accountId }) => nameOf(accountId) ?? []))].sort();
    if (names.length === 0) return [];
    const heading = kind === 'ACCOUNT' ? 'Accounts that are yours now:' : 'Tasks at:';
    const more = names.length - NAMED;
    const list = [...names.slice(0, NAMED), ...(more > 0 ? [`and ${more} more`] : [])];
    return [{ heading, list }];
  });
  const week = consoleUrl === null ? null : `${consoleUrl}/`;
  const where = week === null ? 'See My week in Foothold.' : `See My week: ${week}`;
  const text = [
    subject,
    ...parts.map(({ heading, list }) => [heading, ...list.map((name) => `- ${name}`)].join('\n')),
    where,
    FOOTER,
  ].join('\n\n');
  const markup = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${subject}</title>
      </head>
      <body style="margin:24px;${FONT}">
        <p>${subject}</p>
        ${parts.map(
          ({ heading, list }) =>
            html`<p>${heading}</p>
              <ul>
                ${list.map((name) => html`<li>${name}</li>`)}
              </ul>`,
        )}
        <p>${week === null ? where : html`<a href="${week}">See My week</a>`}</p>
        <p style="font-size:13px;color:#475467">${FOOTER}</p>
      </body>
    </html> `.text;
  return { subject, text: `${text}\n`, html: markup };
}

const FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:24px";
const FOOTER =
  'You get this because someone else assigned it to you. To get no more of these messages, open Foothold and choose so behind your initials.';

function subjectOf(notices: readonly Notice[]): string {
  const count = (kind: Notice['kind'], one: string) => {
    const { length } = notices.filter((notice) => notice.kind === kind);
    return length === 0 ? [] : [`${length} ${one}${length === 1 ? '' : 's'}`];
  };
  const what = [...count('ACCOUNT', 'account'), ...count('TASK', 'task')].join(' and ');
  const people = [...new Set(notices.map(({ by }) => by))];
  const [by = ''] = people;
  return people.length === 1
    ? `${by} assigned you ${what}`
    : `${people.length} people assigned you ${what}`;
}
