import { createHash } from 'node:crypto';
import type { Brand } from '../../../app/branding/brand.ts';
import type { Logo } from '../../../app/branding/branding-port.ts';
import { shownSize } from '../../../domain/branding/image.ts';
import { asIs, html, type Html } from '../../../app/kernel/text/html.ts';
import { logoPath } from '../logo-answer.ts';
import { languageSwitch } from '../language-switch.ts';
import { SCRIPT } from './script.ts';
import { styleOf } from './style.ts';
import type { PageLanguage } from '../visit.ts';

/** The content of a page. */
export interface Page {
  status: number;
  title: string;
  body: Html;
  /** Storage key of the browser's draft; null if the page keeps none. */
  draft?: string | null;
  /** True if the answers of the draft have been submitted, so that the browser deletes it. */
  isSent?: boolean;
  /** True if the page has the survey's form, whose values a language switch must keep. */
  isForm?: boolean;
  /** Query parameters of the page besides the language, such as `done&`. */
  view?: string;
}

/** The look shared by all pages of a deployment. */
export type Look = Pick<Brand, 'company' | 'color' | 'logo'>;

/** Redirects to another address. */
export interface Redirect {
  location: string;
}

/** An empty response to a script's request. */
export type Nothing = 'nothing';

/** The HTTP response. */
export interface Rendered {
  statusCode: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Returns a function that renders pages in a deployment's look, with headers that keep them private. */
export function createRenderer({
  company,
  color,
  logo,
}: Look): (page: Page | Redirect | Nothing, pageLanguage: PageLanguage) => Rendered {
  const style = styleOf(color);
  const headers = { ...HEADERS, 'content-security-policy': policyOf(style, logo !== null) };
  return (page, pageLanguage) => {
    if (page === 'nothing') return { statusCode: 204, headers, body: '' };
    if ('location' in page) {
      return { statusCode: 303, headers: { ...headers, location: page.location }, body: '' };
    }
    const { status, title, body, draft = null, isSent = false, isForm = false, view = '' } = page;
    const document = html`<!doctype html>
<html lang="${pageLanguage.language}" dir="${pageLanguage.texts.dir}">
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
${languageSwitch(pageLanguage, isForm, view)}
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

/** The sender's logo with the company name as its text alternative, or else the name. */
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
 * The address of a page is all that is needed to answer. It must not be cached, sent to other sites as
 * referrer, or indexed by search engines.
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

/** Allows no external content except the logo, no framing, and form submissions only to the same origin. */
function policyOf(style: string, hasLogo: boolean): string {
  return [
    "default-src 'none'",
    `style-src '${sourceHash(style)}'`,
    `script-src '${sourceHash(SCRIPT)}'`,
    // The script reports to the page's own address that a person opened it.
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
