/** Markup that is safe to insert without escaping. Created only by `html` and `asIs`. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be inserted into markup. Text is escaped; null and false are left out. */
export type Part = Html | string | number | null | false | readonly Part[];

/**
 * Creates markup from a template. Inserted parts are escaped for text and for double-quoted attributes,
 * unless they are markup themselves.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const rest = strings.slice(1).map((text, index) => textOf(parts[index] ?? null) + text);
  return new Html([strings[0], ...rest].join(''));
}

/** Trusted text to insert unescaped, for styles and scripts of our own. */
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
