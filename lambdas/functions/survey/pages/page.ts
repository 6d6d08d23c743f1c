import { createHash } from 'node:crypto';
import type { Brand } from '../../../app/branding/brand.ts';
import type { Logo } from '../../../app/branding/branding-port.ts';
import { shownSize } from '../../../domain/branding/image.ts';
import { asIs, html, type Html } from '../../../app/kernel/text/html.ts';
import { logoPath } from '../logo-answer.ts';
import { languageSwitch } from '../language-switch.ts';
import { SCRIPT } from './script.ts';
import { styleOf } from './style.ts';
import type { Reading } from '../visit.ts';

/** A page as it is answered. */
export interface Page {
  status: number;
  title: string;
  body: Html;
  /** Names what the browser keeps unsent; null: nothing. */
  draft?: string | null;
  /** Whether what was kept unsent has arrived. */
  isSent?: boolean;
  /** Whether it holds the survey's form, which another language keeps what is entered in. */
  isForm?: boolean;
  /** What its address says beside the language, such as `done&`. */
  view?: string;
}

/** What all pages of a deployment look like. */
export type Look = Pick<Brand, 'company' | 'colour' | 'logo'>;

/** Another address to go on at. */
export interface Redirect {
  location: string;
}

/** An answer to a script, which shows nothing of it. */
export type Nothing = 'nothing';

/** What HTTP is answered with. */
export interface Rendered {
  statusCode: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Renders pages in a deployment's look, with the headers that keep them to themselves. */
export function createRenderer({
  company,
  colour,
  logo,
}: Look): (page: Page | Redirect | Nothing, reading: Reading) => Rendered {
  const style = styleOf(colour);
  const headers = { ...HEADERS, 'content-security-policy': policyOf(style, logo !== null) };
  return (page, reading) => {
    if (page === 'nothing') return { statusCode: 204, headers, body: '' };
    if ('location' in page) {
      return { statusCode: 303, headers: { ...headers, location: page.location }, body: '' };
    }
    const { status, title, body, draft = null, isSent = false, isForm = false, view = '' } = page;
    const document = html`<!doctype html>
<html lang="${reading.language}" dir="${reading.texts.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}${company !== null && ` · ${company}`}</title>
<link rel="icon" href="data:,">
<style>${asIs(style)}</style>
</head>
<body${draft !== null && html` data-draft="${draft}"`}${isSent && html` data-sent`}>
<main>
<div class="top">
${headOf(company, logo)}
${languageSwitch(reading, isForm, view)}
</div>
${body}
</main>
<script>${asIs(SCRIPT)}</script>
</body>
</html>
`;
    return { statusCode: status, headers, body: document.text };
  };
}

/** Who asks: by their logo, which is named for them, else by their name. */
function headOf(company: string | null, logo: Logo | null): Html | null {
  if (logo) {
    const { width, height } = shownSize(logo);
    return html`<img
      class="logo"
      src="${logoPath(logo)}"
      alt="${company ?? ''}"
      width="${width}"
      height="${height}"
    />`;
  }
  return company === null ? null : html`<p class="company">${company}</p>`;
}

/**
 * The address of a page is all that it takes to answer: it is not to be kept by caches, not told to
 * other sites, and not found by search engines.
 */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000',
};

/** Nothing but the logo is loaded, no page may frame it, forms go back where they came from. */
function policyOf(style: string, hasLogo: boolean): string {
  return [
    "default-src 'none'",
    `style-src '${sourceHash(style)}'`,
    `script-src '${sourceHash(SCRIPT)}'`,
    // The script tells, at the page's own address, that a person is there.
    "connect-src 'self'",
    hasLogo ? "img-src 'self' data:" : 'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
