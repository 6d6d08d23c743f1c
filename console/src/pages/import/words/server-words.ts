import english from '../../../texts/en/files/server.ts';
import { language } from '../../../texts/language.ts';
import { textsOf } from '../../../texts/texts.ts';
import { SERVER_MESSAGES } from './server-messages.ts';
import { shapeOf } from './shape.ts';

// Widened, because the variables of a code known only at run time cannot be typed.
const t = textsOf<Readonly<Record<string, string>>>('files/server', english);

/** Patterns of the server's messages, each preceded by the field name. */
const SHAPES = Object.entries(SERVER_MESSAGES).map(
  ([key, text]) => [key, shapeOf(text, '\\S+ ')] as const,
);

/** Removes the quotes, since each language adds its own. */
function withoutQuotes(groups: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, value.replace(/^"(.*)"$/s, '$1')]),
  );
}

/**
 * Puts a server message about a row into the user's words, without names of the API. A message that is not
 * known is shown as it is, introduced in the language `as` unless that is English.
 */
export function serverText(message: string, as: string = language): string {
  for (const [key, shape] of SHAPES) {
    const found = shape.exec(message);
    if (found) return t(key, withoutQuotes(found.groups));
  }
  return as === 'en' ? message : t('other', { message });
}
