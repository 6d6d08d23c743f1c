import type english from '../../en/lists/accounts.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  name: 'Kunden',
  heading: 'Alle Kunden',
  headingMatching: 'Kunden, auf die das zutrifft',
  filters: 'Filter',
  shown:
    '{count, plural, one {# Kunde} other {# Kunden}}{isPart, select, true { auf dieser Seite} other {}}{isNarrowed, select, true {, auf {count, plural, one {den} other {die}} die Filter zutreffen} other {}}',
  orders: {
    NAME: { ASC: 'Nach Namen geordnet.', DESC: 'Nach Namen geordnet, von Z bis A.' },
    UPDATED_AT: { ASC: 'Am längsten nicht geändert zuerst.', DESC: 'Zuletzt geändert zuerst.' },
  },
  byFit: 'Die am besten passenden Namen zuerst.',
  seeAll: 'Alle Kunden ansehen',
  changed: 'Geändert',
  what: 'Kunden',
  search: 'Nach Namen suchen',
  none: 'Noch keine Kunden',
  noneFound: 'Auf keinen Kunden trifft das zu',
  import: 'Sie kommen aus einer Datei, etwa einem Export Ihres CRM; ihre Kontakte können folgen.',
  account: 'Kunde',
  risk: 'Risiko',
  responded: 'Geantwortet',
  renews: 'Verlängert sich',
  hasLeft: 'Gegangen',
  share: '{count} von {of}',
} satisfies TranslationOf<typeof english>;
