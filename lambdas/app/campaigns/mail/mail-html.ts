import { html, type Html } from '../../kernel/text/html.ts';
import type { MailLogo, MailParts } from './mail-parts.ts';

const FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif";
const TEXT = `${FONT};font-size:16px;line-height:24px;color:#101828`;
const SMALL = `${FONT};font-size:13px;line-height:20px;color:#475467`;

/**
 * HTML of a message, compatible with old e-mail clients: layout tables and inline styles, which are all that
 * Outlook supports. Nothing is loaded from a server, so opening the message can't be tracked.
 */
export function mailHtml({
  language,
  texts,
  subject,
  company,
  color,
  logo,
  ...parts
}: MailParts): string {
  const { paragraphs, url, takes, seenBy, unsubscribeUrl } = parts;
  const words = texts.mail;
  const start = texts.dir === 'rtl' ? 'right' : 'left';
  const row = (content: Html, padding: string) =>
    html`<tr>
      <td align="${start}" style="padding:${padding};${TEXT}">${content}</td>
    </tr> `;
  return html`<!doctype html>
    <html lang="${language}" dir="${texts.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:0;background-color:#F8F9FB">
        <table
          role="presentation"
          width="100%"
          border="0"
          cellpadding="0"
          cellspacing="0"
          style="background-color:#F8F9FB"
        >
          <tr>
            <td align="center" style="padding:24px 12px">
              <table
                role="presentation"
                width="560"
                border="0"
                cellpadding="0"
                cellspacing="0"
                style="width:100%;max-width:560px;background-color:#FFFFFF;border:1px solid #EAECF0"
              >
                ${(logo !== null || company !== null) && row(headOf(logo, company), '24px 32px 0')}
                ${paragraphs.map((lines) => row(html`${lines.map((line, i) => html`${i > 0 && html`<br />`}${line}`)}`, '16px 32px 0'))}
                <tr>
                  <td align="${start}" style="padding:24px 32px 0">
                    <table role="presentation" border="0" cellpadding="0" cellspacing="0">
                      <tr>
                        <td
                          align="center"
                          bgcolor="${color}"
                          style="background-color:${color};padding:14px 28px"
                        >
                          <a
                            href="${url}"
                            style="${FONT};font-size:16px;line-height:20px;font-weight:600;color:#FFFFFF;text-decoration:none"
                            >${words.answer}</a
                          >
                        </td>
                      </tr>
                    </table>
                  </td>
                </tr>
                ${row(html`${takes}`, '16px 32px 0')}
                <tr>
                  <td align="${start}" style="padding:16px 32px 0;${SMALL}">
                    ${words.orOpen}<br /><a
                      href="${url}"
                      style="color:${color};word-break:break-all"
                      >${url}</a
                    >
                  </td>
                </tr>
                <tr>
                  <td align="${start}" style="padding:16px 32px 24px;${SMALL}">${seenBy}</td>
                </tr>
                <tr>
                  <td
                    align="${start}"
                    style="padding:16px 32px 24px;border-top:1px solid #EAECF0;${SMALL}"
                  >
                    ${words.why(company)}
                    <a href="${unsubscribeUrl}" style="color:#475467">${words.unsubscribe}</a>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `.text;
}

/** The logo, with the company's name as alternative text, or the name if there is no logo. */
function headOf(logo: MailLogo | null, company: string | null): Html {
  if (!logo) return html`<strong>${company}</strong>`;
  const { src, width, height } = logo;
  return html`<img
    src="${src}"
    alt="${company ?? ''}"
    width="${width}"
    height="${height}"
    style="display:block;border:0;font-weight:600"
  />`;
}
