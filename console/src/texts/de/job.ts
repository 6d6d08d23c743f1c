import type english from '../en/job.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Vorhaben',
  what: 'das Vorhaben',
  headingUnknown: 'Was Kunden erledigen wollen',
  heading: '{job}: {steps, plural, one {# Schritt} other {# Schritte}}',
  archive: {
    name: 'Archiviertes Vorhaben',
    heading: '„{job}“ ist archiviert',
    since: 'Archiviert am {day}',
    means:
      'Es steht in keiner Liste, seine Umfragen sind geschlossen, und es wird nichts gesendet. Alle Antworten und Zahlen bleiben erhalten.',
    askAdmin: 'Ein Administrator kann es wiederherstellen.',
    elsewhere: 'Zu einem anderen Vorhaben',
    restore: 'Wiederherstellen',
    restoreThis: '{job} wiederherstellen',
    listed: 'Archivierte Vorhaben',
    archivedOn: 'Archiviert am',
    title: '„{job}“ archivieren?',
    what: 'was betroffen ist',
    hides: 'Das Vorhaben verschwindet für alle aus der Auswahl und von jeder Seite.',
    closes:
      '{count, plural, =0 {Kein Umfragelink ist offen. Früher gesendete Links sagen, dass die Umfrage geschlossen ist.} one {# offener Umfragelink sagt dann, dass die Umfrage geschlossen ist.} other {{links} offene Umfragelinks sagen dann, dass die Umfrage geschlossen ist.}} Kampagnen des Vorhabens senden nichts mehr.',
    closesAll:
      'Seine Umfragelinks sagen dann, dass die Umfrage geschlossen ist. Kampagnen des Vorhabens senden nichts mehr.',
    keeps:
      'Nichts wird gelöscht: {answers, plural, =0 {Es gibt noch keine Antworten.} one {Das Vorhaben behält seine # Antwort{accounts, plural, =0 {} one { und den Wert von # Kunden} other { und die Werte von {accountsShown} Kunden}} und aktualisiert die Werte weiter.} other {Das Vorhaben behält alle {answersShown} aktuellen Antworten{accounts, plural, =0 {} one { und den Wert von # Kunden} other { und die Werte von {accountsShown} Kunden}} und aktualisiert die Werte weiter.}}',
    keepsAll:
      'Nichts wird gelöscht: Das Vorhaben behält alle Antworten und Werte und aktualisiert die Werte weiter.',
    comesBack: 'Ein Administrator kann es jederzeit mit denselben Zahlen wiederherstellen.',
    cancel: 'Abbrechen',
    confirm: 'Vorhaben archivieren',
    archived: '„{job}“ ist archiviert.',
    restored: '„{job}“ ist wiederhergestellt.',
    some: 'Archivierte Vorhaben lassen sich unter <link>Einstellungen › Aufbewahrte Daten</link> wiederherstellen.',
    place:
      'Unter <link>Einstellungen › Aufbewahrte Daten</link> archivieren Sie dieses Vorhaben oder stellen ein anderes wieder her.',
  },
  another: 'Weiteres Vorhaben',
  marketFigures: 'Marktzahlen',
  addCompetitor: 'Wettbewerber hinzufügen',
  addStep: 'Schritt hinzufügen',
  updating: 'Der Wert jedes Kunden wird aktualisiert: {done} von {total}',
  noSteps: 'Das Vorhaben hat noch keine Schritte',
  noStepsHint:
    'Ein Benutzer mit der Rolle Produkt oder Verwaltung muss sie hinzufügen, bevor Sie Umfragen senden können.',

  number: '#',
  step: 'Schritt',
  importance: 'Wichtigkeit',
  tableStakes: 'Pflicht',
  asked: 'Wird gefragt',
  market: 'Markt',
  edit: 'Bearbeiten',
  editStep: '{step} bearbeiten',
  mustWork: '● muss funktionieren',
  isAsked: 'ja',
  noLongerAsked: 'nicht mehr',

  survey: 'Umfrage',
  questions: 'Fragen in einer Umfrage',
  questionsHint:
    'Jede Person wird nach den Schritten gefragt, zu denen ihr Unternehmen die wenigsten Antworten hat, und kann danach weitere beantworten. Bei einem Vorhaben mit bis zu 7 Schritten wird nach allen gefragt.',
  questionsSaved: 'Umfragen stellen {count} Fragen.',

  surveyWording: 'Wortlaut der Umfrage',
  layout: 'Die Umfrage zeigt',
  layouts: { ONE_PAGE: 'Alle Fragen auf einer Seite', STEP_BY_STEP: 'Eine Frage nach der anderen' },
  layoutHint:
    'Beide Darstellungen senden dieselben Antworten, und beide funktionieren ohne JavaScript.',
  layoutSaved: 'Die Darstellung der Umfrage ist gespeichert.',
  jobWording: 'Wortlaut des Vorhabens in der Umfrage: {job}',
  translations:
    '{count, plural, =0 {Andere Sprachen: noch keine} one {Andere Sprachen: # Übersetzung} other {Andere Sprachen: # Übersetzungen}}',
  translationsHint:
    'Umfrage und E-Mails zeigen in der jeweiligen Sprache diesen Wortlaut, auf Deutsch, Französisch und Spanisch in Anführungszeichen. Wo nichts steht, zeigen sie den Wortlaut oben.',
  saveTranslations: 'Übersetzungen speichern',
  translationsSaved: 'Die Übersetzungen sind gespeichert.',

  stepSaved: '„{step}“ ist gespeichert.',
  figuresSaved: 'Die Zahlen sind gespeichert.',
  fromSurvey:
    'Haben Sie schon Antworten aus einer Umfrage? <link>Importieren Sie die Datei</link>: Aus ihrer Frage kann das Vorhaben entstehen.',
  editTitle: 'Schritt bearbeiten',
  addTitle: 'Schritt hinzufügen',
  keyField: 'Schlüssel, wie in Datendateien',
  keyHint:
    'Datendateien und die API nennen einen Schritt mit seinem Schlüssel. Er entsteht aus dem Wortlaut; ändern können Sie ihn bis zum Speichern, danach nicht mehr.',
  keyTaken: 'Ein anderer Schritt hat diesen Schlüssel. Wählen Sie einen anderen.',
  keyOf: 'Schlüssel von „{step}“',
  wordingsRepeat:
    '{steps} steht mehrmals in der Liste. Formulieren Sie jeden Schritt so, dass er sich von den anderen unterscheidet.',
  quotedStep: '„{step}“',
  keysRepeat:
    'Jeder Schritt braucht einen eigenen Schlüssel. Ändern Sie die, die leer oder doppelt sind.',

  order: {
    handle: '„{step}“ verschieben',
    hint: 'Ziehen Sie, oder ändern Sie die Reihenfolge mit Pfeiltasten, Pos1 und Ende',
    moved: '„{step}“ ist jetzt Schritt {place} von {of}. Noch nicht gespeichert.',
    unsaved: 'Die neue Reihenfolge ist nicht gespeichert',
    unsavedHint:
      'Die neue Reihenfolge ist noch nicht gespeichert. Umfragen und Listen folgen ihr; beim Speichern wird der Wert jedes Kunden einmal aktualisiert.',
    save: 'Reihenfolge speichern',
    discard: 'Verwerfen',
    saved: 'Die Reihenfolge ist gespeichert.',
    undone: 'Die vorherige Reihenfolge gilt wieder.',
    discarded: 'Die gespeicherte Reihenfolge gilt wieder.',
  },

  afterField: 'Nach',
  comesFirst: 'Keinem: Er kommt zuerst',
  statementField: 'Wie schwierig ist es, …? Nennen Sie kein Produkt',
  importanceField: 'Wichtigkeit, größer als 0',
  ownerField: 'Intern zuständig',
  tableStakesField: 'Er muss einfach funktionieren (Pflicht)',
  askedField: 'In Umfragen danach fragen',
  leaveIt: 'So lassen',
  save: 'Speichern',
  hints: 'Hinweise zum Wortlaut',

  figuresHint:
    'Der Anteil der Personen, die den Schritt schwierig finden, in Prozent. Lassen Sie Schritte leer, die niemand gemessen hat.',
  peopleAsked: 'Befragte Personen',
  asOf: 'Stand',
  nameField: 'Name',
  manualField: 'Handarbeit, etwa Tabellen oder Papier',
  marketTitle: 'Wie schwierig jeder Schritt für den Markt ist',
  competitorTitle: 'Wie schwierig jeder Schritt für Kunden von {competitor} ist',

  start: 'Anfang',
  playbooks: 'Playbooks',
  newJob: 'Neues Vorhaben',
  firstHeading: 'Beschreiben Sie zuerst das Vorhaben, für das Kunden Sie brauchen',
  anotherHeading: 'Ein weiteres Vorhaben beschreiben',
  about:
    'Ein Vorhaben hat etwa 15 bis 20 Schritte, unabhängig vom Produkt. Kunden werden gefragt, wie schwierig jeder Schritt ist; alles hier beruht auf ihren Antworten.',
  mayNotHeading: 'Zuerst muss ein Vorhaben beschrieben werden',
  mayNot: 'Bitten Sie einen Administrator oder das Produktteam',
  mayNotHint: 'Dort wird beschrieben, was Kunden erledigen wollen.',
  mayOpen: 'Dort wird beschrieben, was Kunden erledigen wollen. Danach können Sie öffnen: {pages}.',
  jobField: 'Was wollen Kunden erledigen? Verwenden Sie ihre Worte, und nennen Sie kein Produkt',
  jobExample: 'Trupps pünktlich zu jedem Einsatzort bringen',
  stepsField: 'Wie schwierig ist es, …? Ein Schritt je Zeile, in der Reihenfolge der Arbeit',
  stepsExample: 'die Stopps planen\ndie Ankunft schätzen\ndie Route anpassen',
  stepsMade:
    '{count, plural, =0 {Noch kein Schritt} one {# Schritt, mit seinem Schlüssel} other {# Schritte, mit ihren Schlüsseln}}',
  addSteps: 'Schritte hinzufügen',
  make: 'Vorhaben erstellen',
  makeHint: 'Gewichte, Reihenfolge und Wortlaut können Sie später ändern, Schlüssel nicht.',
  made: 'Das Vorhaben ist erstellt. Einige Schritte ließen sich besser formulieren:',
  goToSteps: 'Zu den Schritten',
} satisfies TranslationOf<typeof english>;
