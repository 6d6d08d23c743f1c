import type english from '../en/ask-next.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Als Nächstes fragen',
  what: 'Kunden',
  views: 'Ansichten',
  viewNames: {
    ask: 'Wen fragen',
    links: 'Links',
    campaigns: 'Kampagnen',
    withdrawals: 'Widerrufe',
  },
  heading:
    '{count, plural, =0 {Wen Sie vor der Verlängerung fragen sollten} one {# Kunde sollte vor der Verlängerung gefragt werden} other {# Kunden sollten vor der Verlängerung gefragt werden}}',
  headingMore:
    '{count, plural, one {Mehr als # Kunde sollte vor der Verlängerung gefragt werden} other {Mehr als # Kunden sollten vor der Verlängerung gefragt werden}}',
  headingMatching:
    '{count, plural, one {# Kunde auf dieser Seite passt zu den Filtern} other {# Kunden auf dieser Seite passen zu den Filtern}}',
  headingMatchingAll:
    '{count, plural, =0 {Kein Kunde passt zu den Filtern} one {# Kunde, der zu den Filtern passt, sollte vor der Verlängerung befragt werden} other {# Kunden, die zu den Filtern passen, sollten vor der Verlängerung befragt werden}}',
  filters: 'Filter',
  noneMatch: 'Kein Kunde, der befragt werden sollte, passt zu diesen Filtern',
  clearFilters: 'Alle Filter aufheben',
  none: 'Zurzeit braucht niemand eine Umfrage',
  noneHint:
    'Hier stehen Kunden, die sich binnen 120 Tagen verlängern und mehr Antworten brauchen. Zurzeit gibt es keine. <link>Alle Kunden ansehen</link>',
  account: 'Kunde',
  renews: 'Verlängert sich',
  whyAsk: 'Warum fragen',
  ask: 'Fragen',
  noSegment: 'Kein Segment',
  makeLinks: 'Links erstellen',
  reasons: {
    NO_ANSWERS: 'niemand hat geantwortet',
    TOO_FEW_STEPS: 'zu wenige Schritte sind beantwortet',
    MISSING_BUYER: 'keine Antwort vom Entscheider',
    EXPIRES_BEFORE_RENEWAL: 'Antworten verfallen vor der Verlängerung',
  },

  linksFor: 'Umfragelinks für {account}',
  peopleWhat: 'Personen',
  noContacts: 'Dieser Kunde hat keine Kontakte',
  importContacts: 'Importieren Sie zuerst seine Kontakte',
  noOneInRole: 'Ohne Antwort, und kein Kontakt mit dieser Rolle: {roles}.',
  addContact: 'Kontakt hinzufügen',
  whom: 'Wen möchten Sie fragen?',
  questions: 'Fragen auf einmal',
  asTheJob: 'Vorgabe des Vorhabens',
  personal:
    'Der Link ist persönlich: Wer ihn hat, kann im Namen der Person antworten. Foothold verschickt ihn nicht. Sie finden ihn unter „Links“ wieder.',
  ownLinks:
    'Schicken Sie jeder Person ihren eigenen Link. Foothold verschickt die Links nicht. Sie finden sie unter „Links“ wieder.',
  linkOf: 'Link von {name}',
  copy: 'Kopieren',
  copyAll: 'Alle kopieren',

  linksName: 'Links',
  linksWhat: 'Links',
  linksHeading: 'Umfragelinks',
  links: '{count, plural, one {# Link} other {# Links}}',
  newestLinks: '{count, plural, one {dem neuesten # Link} other {den neuesten # Links}}',
  oneAnswered: 'Der einzige Link wurde beantwortet',
  oneNotAnswered: 'Der einzige Link wurde noch nicht beantwortet',
  answered:
    '{answered, plural, =0 {Keiner von {links} wurde beantwortet} one {# von {links} wurde beantwortet} other {# von {links} wurden beantwortet}}',
  linksIn: {
    PENDING:
      '{count, plural, one {# Link wurde noch nicht geöffnet} other {# Links wurden noch nicht geöffnet}}',
    OPENED:
      '{count, plural, one {# Link wurde geöffnet, aber nicht beantwortet} other {# Links wurden geöffnet, aber nicht beantwortet}}',
    ANSWERED: '{count, plural, one {# Link wurde beantwortet} other {# Links wurden beantwortet}}',
    EXPIRED:
      '{count, plural, one {# Link ist ohne Antwort abgelaufen} other {# Links sind ohne Antwort abgelaufen}}',
    REVOKED: '{count, plural, one {# Link wurde beendet} other {# Links wurden beendet}}',
  },
  moreLinksIn: {
    PENDING:
      '{count, plural, one {Mehr als # Link wurde noch nicht geöffnet} other {Mehr als # Links wurden noch nicht geöffnet}}',
    OPENED:
      '{count, plural, one {Mehr als # Link wurde geöffnet, aber nicht beantwortet} other {Mehr als # Links wurden geöffnet, aber nicht beantwortet}}',
    ANSWERED:
      '{count, plural, one {Mehr als # Link wurde beantwortet} other {Mehr als # Links wurden beantwortet}}',
    EXPIRED:
      '{count, plural, one {Mehr als # Link ist ohne Antwort abgelaufen} other {Mehr als # Links sind ohne Antwort abgelaufen}}',
    REVOKED:
      '{count, plural, one {Mehr als # Link wurde beendet} other {Mehr als # Links wurden beendet}}',
  },
  end: {
    open: 'Alle Links beenden …',
    title: 'Alle unbeantworteten Links beenden',
    count:
      '{count, plural, =0 {Kein Link dieses Vorhabens wartet auf Antworten.} one {# Link dieses Vorhabens wartet auf Antworten.} other {# Links dieses Vorhabens warten auf Antworten.}}',
    means:
      'Wer einen davon öffnet, erfährt, dass die Umfrage beendet ist. Das lässt sich nicht rückgängig machen: Wer wieder gefragt werden soll, braucht einen neuen Link.',
    stays:
      'Antworten bleiben und lassen sich ändern, bis ihr Link abläuft. Geplante Umfragen werden weiter verschickt: Brechen Sie sie unter Kampagnen ab.',
    progress: '{through} von {of} beendet. Lassen Sie diesen Tab offen.',
    cancel: 'Abbrechen',
    do: '{count, plural, =0 {Links beenden} one {# Link beenden} other {# Links beenden}}',
    done: '{count, plural, one {# Link ist beendet.} other {# Links sind beendet.}}',
    partly:
      '{count, plural, one {# von {of} Links ließ sich nicht beenden. Versuchen Sie es noch einmal.} other {# von {of} Links ließen sich nicht beenden. Versuchen Sie es noch einmal.}}',
  },
  stateFilter: 'Zustand des Links',
  all: 'Alle',
  states: {
    PENDING: 'Ungeöffnet',
    OPENED: 'Geöffnet',
    ANSWERED: 'Beantwortet',
    EXPIRED: 'Abgelaufen',
    REVOKED: 'Beendet',
  },
  noLinks: 'Noch keine Umfragelinks',
  noLinksHint: 'Wählen Sie, wen Sie fragen, und erstellen Sie für jeden Kontakt einen Link.',
  noLinksIn: {
    PENDING: 'Keine ungeöffneten Links',
    OPENED: 'Keine geöffneten Links',
    ANSWERED: 'Keine beantworteten Links',
    EXPIRED: 'Keine abgelaufenen Links',
    REVOKED: 'Keine beendeten Links',
  },
  noLinksInHint: 'Links bleiben noch eine Weile in der Liste, nachdem sie abgelaufen sind.',
  person: 'Person',
  state: 'Zustand',
  created: 'Erstellt',
  expires: 'Läuft ab',
  actions: 'Aktionen',
  noRole: 'Rolle nicht bekannt',
  noLongerKnown: 'Nicht mehr bekannt',
  makeAnother: 'Neuen erstellen',
  showLink: 'Link zeigen',
  changed: '{when}, {times} × geändert',
  neverOpened: 'nie geöffnet',
  opened: 'geöffnet {when}',
  theLink: 'Der Link für {account}',
  anotherLink: 'Ein neuer Link für {account}',
  linkWhat: 'der Link',

  withdrawalsName: 'Widerrufe',
  withdrawalsWhat: 'Widerrufe',
  withdrawals:
    '{count, plural, =0 {Kein Widerruf wartet auf eine Entscheidung} one {# Person möchte gelöscht werden} other {# Personen möchten gelöscht werden}}',
  withdrawalsHere:
    '{count, plural, =0 {Kein Widerruf wartet auf eine Entscheidung} one {# Person auf dieser Seite möchte gelöscht werden} other {# Personen auf dieser Seite möchten gelöscht werden}}',
  withdrawalsAbout:
    'Wer einen Umfragelink hat, kann damit widerrufen. Die Antworten sind dann sofort verborgen. Fragen Sie die Person unter einer Adresse, die Sie schon kennen, und wählen Sie dann „Löschen“ oder „Wiederherstellen“. Ohne Entscheidung wird nach 30 Tagen gelöscht.',
  nothingToDecide: 'Nichts zu entscheiden',
  nothingToDecideHint: 'Widerrufe über einen Umfragelink erscheinen hier.',
  whatGoes: 'Was gelöscht wird',
  modes: { DROP: 'Alles', PSEUDONYMISE: 'Name und Worte' },
  asked: 'Verlangt',
  erasedUnless: 'Wird gelöscht, wenn nicht wiederhergestellt',
  restore: 'Wiederherstellen',
  erase: 'Löschen',
  restoreThis: '{name} wiederherstellen',
  eraseThis: '{name} löschen',
  restoreWarning:
    '{name} hat das nicht verlangt. Die Antworten zählen wieder; Einwilligungen, die der Widerruf beendet hat, bleiben beendet.',
  eraseWarning: '{name} hat bestätigt, das zu wollen. Das lässt sich nicht rückgängig machen.',
  confirmRestore: 'Die Person war es nicht: wiederherstellen',
  confirmErase: 'Bestätigt: löschen',
  restored: 'Die Antworten von {name} zählen wieder.',
  erased: '{name} ist gelöscht.',
} satisfies TranslationOf<typeof english>;
