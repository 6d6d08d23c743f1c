import type english from '../en/accounts.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Kunden',
  heading: 'Alle Kunden',
  what: 'Kunden',
  search: 'Nach Namen suchen',
  none: 'Noch keine Kunden',
  noneFound: 'Kein Kunde hat diesen Namen',
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
