import english from '../../../texts/en/files/server.ts';
import { language } from '../../../texts/language.ts';
import { textsOf } from '../../../texts/texts.ts';
import { shapeOf } from './shape.ts';

// Widened, because the variables of a code known only at run time cannot be typed.
const t = textsOf<Readonly<Record<string, string>>>('files/server', english);

/** Patterns of the server's messages, each preceded by the field name. */
const SHAPES = Object.entries(english)
  .filter(([key]) => key !== 'other')
  .map(([key, text]) => [key, shapeOf(text, '\\S+ ')] as const);

/** Removes the quotes, since each language adds its own. */
function withoutQuotes(groups: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, value.replace(/^"(.*)"$/s, '$1')]),
  );
}

/** Translates a server message about a row into the language `as`, by default the user's. */
export function serverText(message: string, as: string = language): string {
  if (as === 'en') return message;
  for (const [key, shape] of SHAPES) {
    const found = shape.exec(message);
    if (found) return t(key, withoutQuotes(found.groups));
  }
  return t('other', { message });
}
