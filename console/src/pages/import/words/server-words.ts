import english from '../../../texts/en/files/server.ts';
import { language } from '../../../texts/language.ts';
import { textsOf } from '../../../texts/texts.ts';
import { shapeOf } from './shape.ts';

// Widened: of a code that is known only while it runs, no type can tell the variables.
const t = textsOf<Readonly<Record<string, string>>>('files/server', english);

/** How the server says it, behind the name of the field. */
const SHAPES = Object.entries(english)
  .filter(([key]) => key !== 'other')
  .map(([key, text]) => [key, shapeOf(text, '\\S+ ')] as const);

/** Quotes are the language's own. */
function withoutQuotes(groups: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, value.replace(/^"(.*)"$/s, '$1')]),
  );
}

/** What the server has said of a row, in the language of the visit; `as` tells which language that is. */
export function serverText(message: string, as: string = language): string {
  if (as === 'en') return message;
  for (const [key, shape] of SHAPES) {
    const found = shape.exec(message);
    if (found) return t(key, withoutQuotes(found.groups));
  }
  return t('other', { message });
}
