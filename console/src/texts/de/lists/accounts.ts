import type english from '../../en/lists/accounts.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  name: 'Kunden',
  heading: 'Alle Kunden',
  headingMatching: 'Passende Kunden',
  filters: 'Filter',
  shown:
    '{count, plural, one {# Kunde} other {# Kunden}}{isPart, select, true { auf dieser Seite} other {}}{isNarrowed, select, true {, auf {count, plural, one {den} other {die}} die Filter zutreffen} other {}}',
  orders: {
    NAME: { ASC: 'Nach Namen geordnet.', DESC: 'Nach Namen geordnet, von Z bis A.' },
    UPDATED_AT: {
      ASC: 'Nach letzter Änderung geordnet, älteste zuerst.',
      DESC: 'Nach letzter Änderung geordnet, neueste zuerst.',
    },
  },
  byFit: 'Die besten Treffer zuerst.',
  seeAll: 'Alle Kunden ansehen',
  changed: 'Geändert',
  what: 'Kunden',
  search: 'Nach Namen suchen',
  none: 'Noch keine Kunden',
  noneFound: 'Kein Kunde passt',
  import:
    'Importieren Sie sie aus einer Datei, etwa einem Export Ihres CRM. Danach können Sie ihre Kontakte hinzufügen.',
  account: 'Kunde',
  risk: 'Risiko',
  responded: 'Geantwortet',
  renews: 'Verlängert sich',
  hasLeft: 'Gegangen',
  share: '{count} von {of}',
} satisfies TranslationOf<typeof english>;
