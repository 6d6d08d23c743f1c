import type english from '../../en/lists/accounts.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  name: 'Kunden',
  heading: 'Alle Kunden',
  headingMatching: 'Kunden, auf die das zutrifft',
  filters: 'Filter',
  noOwner: 'Niemand zuständig',
  seeAll: 'Alle Kunden ansehen',
  changed: 'Geändert',
  what: 'Kunden',
  search: 'Nach Namen suchen',
  none: 'Noch keine Kunden',
  noneFound: 'Auf keinen Kunden trifft das zu',
  import: '<link>Importieren Sie sie aus einer Datei</link>, dann ihre Kontakte.',
  account: 'Kunde',
  segment: 'Segment',
  risk: 'Risiko',
  responded: 'Geantwortet',
  arr: 'ARR',
  renews: 'Verlängert sich',
  owner: 'Zuständig',
  hasLeft: 'Gegangen',
  share: '{count} von {of}',
} satisfies TranslationOf<typeof english>;
