import { pagesFor } from '../address/main-pages.ts';
import { t } from '../texts.ts';

/** A search result of the command palette. */
export interface Destination {
  href: string;
  name: string;
  /** The account's segment, or the kind of result. */
  hint: string;
}

/** The pages that these roles may open and whose name has a word starting with the input. */
export function pagesNamed(roles: readonly string[], typed: string): readonly Destination[] {
  const beginning = typed.trim().toLowerCase();
  const pages = pagesFor(roles).map(({ path, name }) => ({ path, name: t(`mainPages.${name}`) }));
  return [...pages, { path: '/access-tokens', name: t('palette.accessTokens') }]
    .filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${beginning}`))
    .map(({ path, name }) => ({ href: path, name, hint: t('palette.kinds.page') }));
}
