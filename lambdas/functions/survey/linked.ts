import { html, type Html } from '../../app/kernel/text/html.ts';

/** A text of the catalog in which the part in `[…]` becomes a link. */
export function linked(text: string, href: string): Html {
  const [, before = text, inside = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(text) ?? [];
  return html`${before}<a href="${href}">${inside}</a>${after}`;
}
