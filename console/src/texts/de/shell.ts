import type english from '../en/shell.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  firstSteps: {
    import: 'Kunden oder Antworten importieren',
    importAccounts: 'Kunden importieren',
    importOutcomes: 'Ausgänge importieren',
    survey: 'Auswählen, wen Sie fragen',
    ask: 'Bitten Sie die Kundenbetreuung, das Produktteam oder einen Administrator, Kunden und Antworten zu importieren.',
  },
  mainPages: {
    myWeek: 'Meine Woche',
    atRisk: 'Gefährdet',
    askNext: 'Als Nächstes fragen',
    portfolio: 'Portfolio',
    testimonials: 'Kundenstimmen',
    hotspots: 'Brennpunkte',
    accuracy: 'Treffsicherheit',
    accounts: 'Kunden',
    import: 'Import',
    job: 'Vorhaben',
    settings: 'Einstellungen',
  },
  page: 'die Seite',
  notFound: 'Nicht gefunden',
  notFoundHeading: 'Seite nicht gefunden',
  notFoundTitle: 'Der Link ist vielleicht veraltet',
  seeAtRisk: 'Gefährdete Kunden ansehen',
  noRole: 'Sie haben noch keine Rolle',
  noRoleTitle: 'Bitten Sie einen Administrator um eine Rolle',
  noRoleHint:
    'Er vergibt sie unter Einstellungen → Benutzer. Sie legt fest, welche Seiten Sie öffnen können, und gilt ab Ihrer nächsten Anmeldung.',
  closed: 'Kein Zugriff',
  closedHeading: 'Sie haben keinen Zugriff auf diese Seite',

  due: '{count, plural, one {# Aufgabe ist fällig} other {# Aufgaben sind fällig}}',
  skip: 'Zum Inhalt springen',
  pages: 'Seiten',
  job: 'Vorhaben',
  you: '{name}: Farbschema, Sprache, Zugriffstoken',
  accessTokens: 'Zugriffstoken',
  signOut: 'Abmelden',
  theme: 'Farbschema',
  assignmentMails: 'E-Mails über Zuweisungen',
  assignmentMailChoices: {
    on: 'E-Mail, wenn mir jemand etwas zuweist',
    off: 'Keine E-Mails über Zuweisungen',
  },
  assignmentMailsSaved: 'Gespeichert.',
  density: 'Zeilenabstand',
  densities: { comfortable: 'Bequem', compact: 'Eng' },
  themes: { system: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  search: 'Suchen',
  palette: {
    heading: 'Gehe zu',
    pageOrAccount: 'Eine Seite oder der Anfang eines Kundennamens',
    page: 'Eine Seite',
    accessTokens: 'Zugriffstoken',
    kinds: { page: 'Seite', account: 'Kunde' },
    searching: 'Wird gesucht …',
    nothing: 'Keine Seite und kein Kunde passt dazu.',
  },
  offline:
    'Sie sind offline. Diese Seite ist vielleicht nicht aktuell. Ihre Eingaben bleiben erhalten: Speichern Sie, sobald Sie wieder online sind.',

  signIn: 'Anmelden',
  tokenNeeded:
    'Dieser Server verlangt ein Token. Erstellen Sie eines auf dem Rechner, auf dem er läuft, zum Beispiel mit <code>npm run -s foothold -- token --role CUSTOMER_SUCCESS --subject you@example.com</code>',
  tokenRefused:
    'Der Server hat Ihr Token nicht angenommen: Es ist abgelaufen, widerrufen oder für einen anderen Server. Fügen Sie ein neues ein, ohne Leerzeichen und Zeilenumbrüche.',
  token: 'Token',
  continue: 'Weiter',

  nextRows: 'Nächste {count}',
  backTo: {
    first: 'Zurück zum Anfang',
    newest: 'Zurück zu den neuesten',
    oldest: 'Zurück zu den ältesten',
  },

  shortcuts: 'Tastenkürzel',
  keys: {
    search: 'Zu einer Seite oder einem Kunden gehen',
    move: 'Durch eine Liste gehen',
    open: 'Die Zeile öffnen',
    select: 'Die Zeile auswählen, oder alle ab der zuletzt ausgewählten',
    snooze: 'Den Kunden der Zeile zurückstellen',
    copy: 'Die Gesprächsnotiz der Zeile oder des Kunden kopieren',
    help: 'Diese Hilfe zeigen',
    close: 'Menü oder Dialog schließen',
  },
} satisfies TranslationOf<typeof english>;
