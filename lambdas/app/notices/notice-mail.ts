import { html } from '../kernel/text/html.ts';
import type { Language } from '../../domain/surveys/languages.ts';
import { type NoticeTexts, noticeTexts } from './texts/texts-of.ts';
import type { Notice } from './notices-port.ts';

/** Maximum number of accounts named in a message. */
const NAMED = 20;

/**
 * Renders a message that names the accounts. It leaves out task texts, which may mention a customer's
 * contacts.
 */
export function noticeMail(
  notices: readonly Notice[],
  nameOf: (accountId: string) => string | null,
  consoleUrl: string | null,
  language: Language,
): { subject: string; text: string; html: string } {
  const texts = noticeTexts(language);
  const subject = subjectOf(notices, texts);
  const parts = (['ACCOUNT', 'TASK'] as const).flatMap((kind) => {
    const ofKind = notices.filter((notice) => notice.kind === kind);
    const names = [...new Set(ofKind.flatMap(({ accountId }) => nameOf(accountId) ?? []))].sort();
    if (names.length === 0) return [];
    const heading = kind === 'ACCOUNT' ? texts.yourAccounts : texts.tasksAt;
    const more = names.length - NAMED;
    const list = [...names.slice(0, NAMED), ...(more > 0 ? [texts.others(more)] : [])];
    return [{ heading, list }];
  });
  const week = consoleUrl === null ? null : `${consoleUrl}/`;
  const where = week === null ? texts.seeWeekThere : texts.seeWeekAt(week);
  const text = [
    subject,
    ...parts.map(({ heading, list }) => [heading, ...list.map((name) => `- ${name}`)].join('\n')),
    where,
    texts.footer,
  ].join('\n\n');
  const markup = html`<!doctype html>
    <html lang="${language}">
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
        <p>${week === null ? where : html`<a href="${week}">${texts.seeWeek}</a>`}</p>
        <p style="font-size:13px;color:#475467">${texts.footer}</p>
      </body>
    </html> `.text;
  return { subject, text: `${text}\n`, html: markup };
}

const FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:24px";

function subjectOf(notices: readonly Notice[], texts: NoticeTexts): string {
  const accounts = notices.filter(({ kind }) => kind === 'ACCOUNT').length;
  const tasks = notices.length - accounts;
  const [ofAccounts, ofTasks] = [texts.accounts(accounts), texts.tasks(tasks)];
  const both = texts.accountsAndTasks(ofAccounts, ofTasks);
  const what = tasks === 0 ? ofAccounts : accounts === 0 ? ofTasks : both;
  const people = [...new Set(notices.map(({ by }) => by))];
  const [by = ''] = people;
  return people.length === 1
    ? texts.assignedBy(by, what)
    : texts.assignedByPeople(people.length, what);
}
