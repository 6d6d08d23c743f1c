import { roomsFor } from '../address/rooms.ts';
import { t } from '../texts.ts';

/** Somewhere in the console that the palette leads to. */
export interface Destination {
  href: string;
  name: string;
  /** An account's segment, or what kind of thing it is. */
  hint: string;
}

/** The pages that these roles may open and whose name has a word beginning with what was typed. */
export function pagesNamed(roles: readonly string[], typed: string): readonly Destination[] {
  const beginning = typed.trim().toLowerCase();
  const rooms = roomsFor(roles).map(({ path, name }) => ({ path, name: t(`rooms.${name}`) }));
  return [...rooms, { path: '/access-tokens', name: t('palette.accessTokens') }]
    .filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${beginning}`))
    .map(({ path, name }) => ({ href: path, name, hint: t('palette.kinds.page') }));
}
