/** Markup that may stand in a page as it is: made by `html` alone. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be put into markup: text is escaped, null and false are left out. */
export type Part = Html | string | number | null | false | readonly Part[];

/**
 * Markup from a template. Whatever is put in is escaped for text and for attributes in double
 * quotes, unless it is markup itself.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rest = strings.slice(1).map((text, index) => textOf(parts[index] ?? null) + text);
  return new Html([strings[0], ...rest].join(''));
}

/** Text of our own that goes into a page unescaped: styles and scripts. */
export function asIs(text: string): Html {
  return new Html(text);
}

function textOf(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(textOf).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
