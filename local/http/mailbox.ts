import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { html, type Html } from '../../lambdas/app/kernel/text/html.ts';
import { type HttpAnswer, jsonAnswer } from './http-answer.ts';

/** Maximum number of messages listed, newest first. */
const LISTED = 200;
const NAME = /^[\w-]+\.eml$/;

/** A message cannot run scripts, load anything or leave its frame, whatever its content. */
const HEADERS: HttpAnswer['headers'] = [
  ['content-type', 'text/html; charset=utf-8'],
  ['cache-control', 'no-store'],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  [
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  ],
];

/** Pages of the messages in a folder: the list at /mailbox, and each message below it by file name. */
export function mailboxPages(folder: string): (path: string) => Promise<HttpAnswer | null> {
  return async (path) => {
    const name = path.slice('/mailbox/'.length);
    if (path === '/mailbox' || name === '') return pageAnswer('Mailbox', await listOf(folder));
    if (name === 'messages.json') return jsonAnswer(200, await summaries(folder));
    if (!NAME.test(name)) return null;
    const raw = await readFile(join(folder, name)).catch(() => null);
    return raw && pageAnswer('Message', messagePart(await PostalMime.parse(raw)));
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => NAME.test(name)).sort((a, b) => (a < b ? 1 : -1));
}

/** For scripts: the recipient, subject and text of each message. */
async function summaries(folder: string) {
  const names = (await namesIn(folder)).slice(0, LISTED);
  return Promise.all(
    names.map(async (name) => {
      const {
        to,
        subject = '',
        text = '',
      } = await PostalMime.parse(await readFile(join(folder, name)));
      return { name, to: to?.[0]?.address ?? '', subject, text };
    }),
  );
}

async function listOf(folder: string): Promise<Html> {
  const found = await summaries(folder);
  if (found.length === 0) {
    return html`<h1>Mailbox</h1>
      <p>Nothing was sent yet. Messages are saved here instead of being sent.</p>`;
  }
  return html`<h1>Mailbox</h1>
    <p>
      Messages that would have been sent, newest first. They are files in
      <code>${folder}</code>.
    </p>
    <table>
      <thead>
        <tr>
          <th>To</th>
          <th>Subject</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(
          ({ name, to, subject }) =>
            html`<tr>
              <td>${to}</td>
              <td><a href="/mailbox/${name}">${subject}</a></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function messagePart({
  from,
  to,
  subject = '',
  headers,
  html: markup = '',
  text = '',
  attachments,
}: Email): Html {
  const shown = ['list-unsubscribe', 'list-unsubscribe-post', 'message-id', 'date'];
  const rows = [
    ['From', addressText(from)],
    ['To', addressText(to?.[0])],
    ['Subject', subject],
    ...headers.filter(({ key }) => shown.includes(key)).map(({ key, value }) => [key, value]),
  ];
  return html`<p><a href="/mailbox">All messages</a></p>
    <h1>${subject}</h1>
    <dl>
      ${rows.map(
        ([name = '', value = '']) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    <h2>As shown by most mail programs</h2>
    <iframe
      title="The message"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${withImages(markup, attachments)}"
    ></iframe>
    <h2>As text</h2>
    <pre>${text}</pre>`;
}

/** Replaces references to attached images by their content. */
function withImages(markup: string, attachments: Email['attachments']): string {
  return attachments.reduce((shown, { contentId, mimeType, content }) => {
    const id = contentId?.replaceAll(/[<>]/g, '');
    if (id === undefined || typeof content === 'string') return shown;
    const data = Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content);
    return shown.replaceAll(`cid:${id}`, `data:${mimeType};base64,${data.toString('base64')}`);
  }, markup);
}

function addressText(one: { name?: string; address?: string | undefined } | undefined): string {
  return one ? `${one.name ?? ''} <${one.address ?? ''}>`.trim() : '';
}

function pageAnswer(title: string, body: Html): HttpAnswer {
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Foothold</title>
        <link rel="icon" href="data:," />
        <style>
          :root {
            color-scheme: light dark;
          }
          body {
            font:
              16px/1.5 system-ui,
              sans-serif;
            max-width: 56rem;
            margin: 2rem auto;
            padding: 0 1rem;
            overflow-wrap: anywhere;
          }
          table {
            width: 100%;
            border-collapse: collapse;
          }
          th,
          td {
            text-align: left;
            padding: 0.5rem 0.5rem 0.5rem 0;
            border-bottom: 1px solid #8884;
          }
          dl {
            display: grid;
            grid-template-columns: max-content 1fr;
            gap: 0.25rem 1rem;
          }
          dd {
            margin: 0;
          }
          iframe {
            width: 100%;
            height: 40rem;
            border: 1px solid #8884;
            background: #fff;
          }
          pre {
            white-space: pre-wrap;
          }
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
  return { status: 200, headers: HEADERS, body: Buffer.from(document.text) };
}
