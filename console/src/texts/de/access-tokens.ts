import type english from '../en/access-tokens.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Zugriffstoken',
  heading:
    '{count, plural, =0 {Sie haben keine Zugriffstoken} one {Sie haben # Zugriffstoken} other {Sie haben # Zugriffstoken}}',
  about:
    'Mit einem Token ruft ein Skript oder ein Werkzeug die API in Ihrem Namen auf. Es darf nie mehr als Sie und funktioniert nicht mehr, sobald Ihr Zugriff endet.',
  what: 'Zugriffstoken',
  empty: 'Noch nichts hier',
  emptyHint: 'Erstellen Sie ein Token für jedes Skript und jedes Werkzeug.',

  tokenName: 'Name',
  mayDo: 'Darf',
  created: 'Erstellt',
  expires: 'Läuft ab',
  lastUsed: 'Zuletzt benutzt',
  neverUsed: 'Nie',
  actions: 'Aktionen',
  roles: {
    READ: 'Kunden, Risiken und Brennpunkte als Zahlen lesen',
    INGEST: 'Kunden, Kontakte, Antworten und Ausgänge senden',
    CUSTOMER_SUCCESS: 'Kundenbetreuung',
    MARKETING: 'Marketing',
    PRODUCT: 'Produkt',
    ADMIN: 'Alles, als Administrator',
  },

  create: 'Token erstellen',
  createTitle: 'Zugriffstoken erstellen',
  nameField: 'Name, zum Beispiel wo es benutzt wird (erforderlich)',
  roleField: 'Was es darf',
  allRoles: 'Alles, was ich darf',
  lifetimeField: 'Läuft ab nach',
  days: '{days, plural, =365 {1 Jahr} one {# Tag} other {# Tagen}}',
  createAction: 'Erstellen',
  copyNow: 'Kopieren Sie es jetzt. Es wird nicht noch einmal gezeigt.',
  token: 'Zugriffstoken',
  copy: 'Kopieren',
  howToSend:
    'Senden Sie es als <code>Authorization: Bearer …</code>, oder setzen Sie es als <code>FOOTHOLD_TOKEN</code> für die Kommandozeile.',

  revoke: 'Widerrufen',
  revokeThis: '{name} widerrufen',
  revokeWarning:
    'Was das Token benutzt, funktioniert sofort nicht mehr. Das lässt sich nicht rückgängig machen.',
  revoked: '{name} ist widerrufen.',
} satisfies TranslationOf<typeof english>;
