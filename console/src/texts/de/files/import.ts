import type english from '../../en/files/import.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  name: 'Import',
  what: 'das Vorhaben',
  share: 'Anteil der Datei, der gelesen ist',
  heading: 'Kunden, Kontakte, Antworten und mehr aus einer Datei importieren',
  reading: '{file} wird gelesen',
  mapping: 'Was bedeuten die Spalten von {file}?',
  checking: '{file} wird geprüft',
  importing: '{file} wird importiert',
  checkBroke: 'Die Prüfung von {file} wurde nicht abgeschlossen',
  importBroke:
    'Der Import von {file} wurde nicht abgeschlossen: {good, plural, one {# Zeile ist importiert} other {# Zeilen sind importiert}}',
  imported:
    '{good, plural, one {# Zeile ist importiert} other {# Zeilen sind importiert}}{rejected, plural, =0 {} one {, # Zeile wurde abgelehnt} other {, # Zeilen wurden abgelehnt}}',
  nothingNew:
    'Nichts ist neu: {good, plural, one {# Zeile ist schon importiert} other {# Zeilen sind schon importiert}}{rejected, plural, =0 {} one {, # Zeile lässt sich nicht importieren} other {, # Zeilen lassen sich nicht importieren}}',
  canBeImported:
    '{count, plural, one {# Zeile kann importiert werden} other {# Zeilen können importiert werden}}{rejected, plural, =0 {} one {, # Zeile nicht} other {, # Zeilen nicht}}',
  fileFacts: '{size}, {columns, plural, one {# Spalte} other {# Spalten}}, gelesen als {encoding}',
  didNotWork: 'Das hat nicht geklappt.',
  didNotWorkAs: 'Das hat nicht geklappt: {why}',
  notSaved: 'Die Zuordnung wurde nicht gespeichert: {why}',
  choose: 'bitte wählen',
  required: 'erforderlich',
  another: 'Andere Datei',

  file: {
    drop: 'Legen Sie hier eine CSV- oder Excel-Datei ab',
    choose: 'Datei auswählen',
    label: 'CSV-Datei',
    tools:
      'Exportiert aus Typeform, SurveyMonkey, Google Forms, Microsoft Forms, Qualtrics, HubSpot, Salesforce oder anderen Werkzeugen. Excel-Dateien (.xlsx) bis 30 MB, CSV in jeder Größe.',
    accounts:
      'Eine Zeile je Kunde: Kennung und Name, dazu ARR, Verlängerungstermin, Segment und wer zuständig ist.',
    contacts: 'Eine Zeile je Person: Kunde und Kennung, dazu Name, E-Mail-Adresse und Rolle.',
    outcomes:
      'Eine Zeile je Ausgang: der Kunde, ob er verlängert, mehr gekauft, weniger gekauft hat oder gegangen ist, und wann.',
    figures: 'Marktzahlen, Bewertungen von Wettbewerbern',
    figuresHint:
      'Eine Zeile je Schritt: wie viel Prozent ihn schwierig finden, im Markt oder mit einem Wettbewerber.',
    answers:
      'Der Export einer Umfrage: eine Zeile je Person mit einer Spalte je Schritt, oder eine Zeile je Antwort.',
    again:
      'Es wird nichts geschrieben, bevor Sie gesehen haben, wie die Spalten verstanden werden. Dieselbe Datei lässt sich noch einmal importieren: Was schon da ist, bleibt, wie es ist.',
    gone: '{file} lässt sich nicht mehr lesen, weil die Datei geändert oder verschoben wurde: Wählen Sie sie noch einmal aus.',
    firstRows: 'Erste Zeilen der Datei',
    line: 'Zeile',
    column: 'Spalte {number}',
    namesInRow: 'Die Namen stehen in Zeile',
    rowsAbove: 'Zeilen über den Daten',
    howRead: 'Wie die Datei gelesen wird',
    comesFrom: 'Sie kommt aus',
    ownTable: 'einer eigenen Tabelle',
    recognized: 'Als {tool} erkannt an den Spalten {columns}.',
    asOfToday: 'Als Antworten von heute zählen',
    sheet: 'Tabellenblatt',
    exports: {
      'hubspot-deals': 'HubSpot, Deals',
      'hubspot-companies': 'HubSpot, Unternehmen',
      'hubspot-contacts': 'HubSpot, Kontakte',
      'salesforce-accounts': 'Salesforce, Accounts',
      'salesforce-contacts': 'Salesforce, Kontakte',
    },
    scripts: {
      western: 'Westeuropäisch',
      central: 'Mitteleuropäisch',
      cyrillic: 'Kyrillisch',
      greek: 'Griechisch',
      turkish: 'Türkisch',
      hebrew: 'Hebräisch',
      arabic: 'Arabisch',
      baltic: 'Baltisch',
      japanese: 'Japanisch',
      simplified: 'Chinesisch, vereinfacht',
      traditional: 'Chinesisch, traditionell',
      korean: 'Koreanisch',
    },
    encoding: 'Zeichenkodierung',
    itReads: 'Gelesen wird {cells}.',
    stray:
      '{count, plural, one {Zeichen in Zeile {lines}, die kein UTF-8 sind, erscheinen als „\ufffd“.} other {Zeichen in den Zeilen {lines}, die kein UTF-8 sind, erscheinen als „\ufffd“.}}',
    thatIsRight: 'Das stimmt',
    sayEncoding:
      'Geben Sie an, welche Zeichenkodierung die Datei hat: Sie lässt sich nicht sicher erkennen.',
  },

  kinds: {
    accounts: 'Kunden',
    contacts: 'Kontakte',
    responses: 'Antworten',
    outcomes: 'Ausgänge',
    market: 'Marktzahlen',
    ratings: 'Bewertungen von Wettbewerbern',
  },
  holds: 'Die Datei enthält',
  sayKind: 'Geben Sie an, was die Datei enthält.',
  meaning: 'Was die Spalten bedeuten',
  describeJob: 'Beschreiben Sie zuerst das Vorhaben, um das es geht.',
  createsAccounts: 'Noch unbekannte Kunden anlegen, benannt nach ihrer Kennung',
  about: 'Zu <strong>{job}</strong>',
  toSay: 'Was noch anzugeben ist',
  check: 'Jede Zeile prüfen',
  createAndCheck: 'Vorhaben anlegen und jede Zeile prüfen',
  start: 'Importieren',
  createAndStart: 'Vorhaben anlegen und importieren',
  checkWritesJob: 'Eine Prüfung legt das Vorhaben an, schreibt aber keine Antworten.',
  checkWritesNothing: 'Eine Prüfung schreibt nichts.',

  account: {
    legend: 'Der Kunde ist',
    sources: {
      column: 'der in einer Spalte',
      domain: 'die Domain der E-Mail-Adresse',
      same: 'für alle derselbe',
      each: 'einer je Person',
    },
    sameId: 'Kennung des Kunden aller Antworten',
  },
  answers: {
    account: 'Kennung des Kunden',
    respondent: 'Kennung der Person, die geantwortet hat',
    submittedAt: 'Wann geantwortet wurde',
    name: 'Name der Person',
    firstName: 'Vorname, falls er eine Spalte hat',
    lastName: 'Nachname, falls er eine Spalte hat',
    email: 'E-Mail-Adresse der Person',
    role: 'Rolle der Person',
    mayContact: 'Darf kontaktiert werden',
  },
  tidy: {
    step: 'Schlüssel des Schritts',
    effort: 'Die Antwort',
    explanation: 'Warum',
    reason: 'Grund aus der Liste',
    alternative: 'Was sonst genutzt wird',
  },
  parts: {
    answer: 'Wie schwierig',
    explanation: 'Warum',
    reason: 'Grund aus der Liste',
    alternative: 'Was sonst genutzt wird',
  },
  partOf: '{part}: {step}',
  stepColumns: 'Spalten der Schritte',
  step: 'Schritt',
  oneRowIs: 'Eine Zeile der Datei ist',
  layouts: { wide: 'eine Person, mit einer Spalte je Schritt', tidy: 'eine Antwort' },
  leftOut: 'Ausgelassen, weil sie weder Schritt noch Feld sind: {columns}.',
  manyLeftOut:
    '{count, plural, one {# Spalte wird ausgelassen, weil sie weder Schritt noch Feld ist} other {# Spalten werden ausgelassen, weil sie weder Schritt noch Feld sind}}',
  dayOfAll: 'Tag aller Antworten',
  dateOrder: 'Reihenfolge von Tag und Monat',
  example: 'z. B. {cell}',
  emptyExample: 'in den ersten Zeilen leer',
  whichStep: 'Welcher Schritt jede Frage ist',
  noStep: 'keiner: Die Zeilen werden abgelehnt',

  outcomes: {
    legend: 'Was die Kunden getan haben',
    RENEWED: 'verlängert',
    EXPANDED: 'mehr gekauft',
    CONTRACTED: 'weniger gekauft',
    CHURNED: 'gegangen',
    NONE: 'kein Ausgang: diese Zeilen auslassen',
  },
  ambiguous: '„{cell}“ ist',
  shareOfOne: 'ein Anteil von 1 (0,45 = 45 %)',
  thatPercent: 'so viel Prozent',
  thousands: 'in Tausendern (1.234 = 1234)',
  decimal: 'eine Dezimalzahl (1,234)',
  currency: 'Währung des ARR in Foothold',
  rate: '1 {code} entspricht in {currency}',
  scale: {
    legend: 'Was die Antworten bedeuten',
    isEasy: '{value} ist sehr einfach',
    isDifficult: '{value} ist sehr schwierig',
    VERY_EASY: 'sehr einfach',
    EASY: 'einfach',
    NEITHER: 'weder noch',
    DIFFICULT: 'schwierig',
    VERY_DIFFICULT: 'sehr schwierig',
    NOT_APPLICABLE: 'trifft nicht zu',
  },
  roles: {
    legend: 'Welche Rolle die Personen haben',
    others: 'Alle anderen Titel ({count})',
    open: 'offen lassen',
    oneByOne: 'Titel einzeln',
    asOthers: 'wie alle anderen',
    EXECUTOR: 'arbeitet täglich damit',
    BENEFICIARY: 'hat den Nutzen',
    BUYER: 'entscheidet',
    OTHER: 'sonstige',
  },
  owners: {
    legend: 'E-Mail-Adressen der Zuständigen',
    hint: 'Zuständige ohne Adresse werden ausgelassen. Adressen werden mit der Zuordnung gespeichert.',
    useAll: 'Alle {count} Vorschläge übernehmen',
    use: '{address} übernehmen',
  },
  columns: {
    accounts: {
      externalId: 'Kennung, wie in Ihren eigenen Systemen',
      arr: 'ARR (jährlich)',
      currencyCode: 'Währung des ARR',
      ownerEmail: 'E-Mail-Adresse der zuständigen Person',
    },
    contacts: {
      account: 'Kennung des Kunden',
      externalId: 'Kennung der Person',
      name: 'Name',
      firstName: 'Vorname, falls er eine Spalte hat',
      lastName: 'Nachname, falls er eine Spalte hat',
      email: 'E-Mail-Adresse',
      phone: 'Telefonnummer',
      language: 'Sprache der Umfragen',
      role: 'Rolle',
      mayContact: 'Darf kontaktiert werden',
    },
    outcomes: {
      account: 'Kennung oder Name des Kunden',
      kind: 'Was geschah: verlängert, mehr gekauft, weniger gekauft oder gegangen',
      occurredOn: 'Der Tag, an dem es geschah',
      decidedAt: 'Der Tag, an dem es entschieden wurde',
      reason: 'Warum',
    },
    market: {
      step: 'Schlüssel oder Wortlaut des Schritts',
      ces: 'Prozent, die ihn schwierig finden',
      sampleSize: 'Wie viele gefragt wurden',
      source: 'Wer es gemessen hat',
      asOf: 'Tag der Zahl',
    },
    ratings: {
      solution: 'Der Wettbewerber',
      step: 'Schlüssel oder Wortlaut des Schritts',
      ces: 'Prozent, die ihn schwierig finden',
      sampleSize: 'Wie viele gefragt wurden',
      asOf: 'Tag der Zahl',
    },
  },
  notes: {
    accounts:
      'Ein Feld ohne Spalte behält, was ein Kunde hat; eine leere Zelle löscht es. AnnualRevenue in einem CRM ist der eigene Umsatz des Kunden und kein ARR.',
    contacts:
      'Ein Feld ohne Spalte behält, was über eine Person bekannt ist; eine leere Zelle löscht es.',
    outcomes:
      'Ein Ausgang derselben Art am selben Tag zählt einmal, egal wie oft er importiert wird.',
    market: 'Schritte ohne Zeile behalten ihre Zahlen.',
    ratings: 'Schritte ohne Zeile behalten ihre Zahlen. Neue Wettbewerber werden hinzugefügt.',
  },
  keepAsAttributes: 'Als Merkmale behalten',

  known: {
    label: 'Gespeicherte Zuordnung',
    text: 'Eine Datei mit diesen Spalten wurde schon importiert. Ihre Zuordnung wird verwendet: <strong>{name}</strong>, gespeichert von {by} am {day}.',
    again: 'Spalten neu zuordnen',
    remember: 'Die Zuordnung für die nächste Datei mit diesen Spalten speichern',
  },
  mappingFile: {
    asSaid: 'Aus <strong>{name}</strong>',
    sayHere: 'Hier angeben',
    use: 'Zuordnungsdatei verwenden',
    saveHint: 'Um sie hier oder auf der Kommandozeile (--mapping) wieder zu verwenden',
    save: 'Diese Zuordnung speichern',
    label: 'Zuordnungsdatei',
  },

  newJob: {
    label: 'Das Vorhaben',
    about: 'Die Antworten betreffen',
    fromQuestion: 'ein neues Vorhaben, angelegt aus der Frage dieser Datei',
    noQuestion:
      'Diese Datei hat keine Frage, deren Zeilen nach Schwierigkeit bewertet sind. <link>Beschreiben Sie zuerst das Vorhaben</link>: Die Datei ist danach noch hier.',
    ask: 'Bitten Sie einen Benutzer mit der Rolle Produkt oder Verwaltung, das Vorhaben anzulegen.',
    known: 'Das sind die Schritte von <strong>{job}</strong>, das es schon gibt.',
    importIntoIt: 'Dorthin importieren',
    statement: 'Was wollen Kunden erledigen? Verwenden Sie ihre Worte, und nennen Sie kein Produkt',
    example: 'Außendienst pünktlich zu jedem Halt bringen',
    steps:
      '{count, plural, one {# Schritt} other {# Schritte}}. Wortlaut und Reihenfolge lassen sich später ändern, Schlüssel nicht.',
    stepsOf:
      '{count, plural, one {# Schritt} other {# Schritte}}, die Zeilen von „{question}“. Wortlaut und Reihenfolge lassen sich später ändern, Schlüssel nicht.',
    list: 'Schritte des Vorhabens',
    wording: 'Wortlaut von Schritt {number}',
    up: 'Nach oben: {step}',
    leaveOut: 'Auslassen: {step}',
    sayStatement: 'Geben Sie an, was Kunden erledigen wollen.',
    keepOne: 'Behalten Sie mindestens einen Schritt.',
    wordAll: 'Geben Sie jedem Schritt einen Wortlaut.',
    notCreated: 'Das Vorhaben wurde nicht angelegt: {why}',
  },

  review: {
    similarLabel: 'Kunden, über die zu entscheiden ist',
    similar: 'Welche Kunden sind das?',
    similarHint:
      'Kein Kunde hat diese Kennungen oder Namen, aber einige haben ähnliche. Zeilen ohne Entscheidung werden abgelehnt. Ihre Entscheidungen werden mit der Zuordnung gespeichert.',
    undecided: 'nicht entschieden',
    isNew: 'ein neuer Kunde',
    checkAgain: 'Noch einmal prüfen',
    unknownLabel: 'Unbekannte Kunden',
    unknown: '{count, plural, one {# unbekannter Kunde} other {# unbekannte Kunden}}',
    andOthers: '{names} und {count, plural, one {# weiterer} other {# weitere}}',
    unknownHint:
      'Ihre Zeilen werden abgelehnt. Kunden, die Sie anlegen, bekommen dies als Kennung und Namen: Importieren Sie eine Datei mit Kunden, um die Namen zu ändern.',
    create: '{count, plural, one {Diesen Kunden anlegen} other {Diese # Kunden anlegen}}',
    createHint:
      'Zuerst wird jede Zeile noch einmal geprüft. Die Kunden werden mit dem Import angelegt.',
  },
  run: {
    progress: 'Fortschritt',
    shareOfFile: 'Anteil der Datei',
    far: '{share} der Datei, {rows, plural, one {# Zeile} other {# Zeilen}}',
    farLeft: '{share} der Datei, {rows, plural, one {# Zeile} other {# Zeilen}}, noch {time}',
    checkWaits:
      '<strong>{why}</strong> Die Prüfung ist angehalten: Nichts geht verloren, und nichts wird doppelt geschrieben.',
    importWaits:
      '<strong>{why}</strong> Der Import ist angehalten: Nichts geht verloren, und nichts wird doppelt geschrieben.',
    goOn: 'Fortfahren',
    cancel: 'Abbrechen',
    meanwhile: 'Sie können inzwischen andere Seiten benutzen. Lassen Sie diesen Tab offen.',
    summary: 'Ergebnis',
    stopped: 'Angehalten',
    nothingWritten: 'Es wurde nichts geschrieben, denn dies war eine Prüfung.',
    isSafe:
      'Starten Sie noch einmal, um fortzufahren: Das ist sicher, schon importierte Zeilen werden nicht doppelt geschrieben.',
    textsLeftOut:
      '{count, plural, one {# Text hatte keine Antwort neben sich und wurde ausgelassen.} other {# Texte hatten keine Antwort neben sich und wurden ausgelassen.}}',
    download: 'Abgelehnte Zeilen herunterladen',
    changeMapping: 'Zuordnung ändern',
    undo: 'Import rückgängig machen',
    seeSteps:
      '<hotspots>Die schwierigsten Schritte ansehen</hotspots> oder <risks>wer gefährdet ist</risks>.',
    seeAccounts: 'Die Kunden ansehen',
    notices: 'Hinweise',
    again: 'Noch einmal starten',
    importRows: '{count, plural, one {# Zeile} other {# Zeilen}} importieren',
    figures: {
      can: 'können importiert werden',
      imported: 'importiert',
      unchanged: 'schon importiert',
      rejected: 'abgelehnt',
      leftOut: 'ausgelassen',
      rows: 'Zeilen insgesamt',
    },
    busy: 'Der Server ist ausgelastet.',
    tooLarge: 'ist zu groß für den Server: Kürzen Sie die Texte',
    cannotAnswer: 'Der Server kann gerade nicht antworten.',
    cannotBeTaken: 'wurde nicht angenommen',
    notReached: 'Der Server ist nicht erreichbar.',
    signedOut: 'Ihre Sitzung ist abgelaufen: Laden Sie die Seite neu, um sich wieder anzumelden.',
    mayNot: 'Ihre Rolle erlaubt Ihnen nicht, das zu importieren.',
    offline: 'Sie sind offline.',
    canceled: 'Abgebrochen.',
    saidNothing: 'Der Server hat eine leere Antwort gesendet. Versuchen Sie es noch einmal.',
  },
  rejected: {
    first:
      '{count, plural, one {Die erste abgelehnte Zeile} other {Die ersten # abgelehnten Zeilen}}',
    all: 'Abgelehnte Zeilen',
    says: 'Inhalt',
    column: 'Spalte',
    wrongAndFix: 'Was falsch ist, und wie es zu beheben ist',
    row: 'die Zeile',
    more: '{count, plural, one {# weitere ist in der Datei der abgelehnten Zeilen.} other {# weitere sind in der Datei der abgelehnten Zeilen.}}',
    nothing: 'nichts',
    mostOften: 'Was am häufigsten falsch ist',
    rows: 'Zeilen',
    wrong: 'Was falsch ist',
    firstInLine: 'Zuerst in Zeile',
  },

  history: {
    what: 'die bisherigen Importe',
    label: 'Importierte Dateien',
    heading: 'Importierte Dateien, neueste zuerst',
    newest: 'Zurück zu den neuesten',
    older: 'Ältere Importe',
    file: 'Datei',
    holds: 'Enthält',
    imported: 'Importiert',
    added: 'Neu',
    unchanged: 'Unverändert',
    rejected: 'Abgelehnt',
    notices: 'Hinweise',
    undo: 'Rückgängig',
    by: '{day} von {who}',
    notCompleted: 'nicht abgeschlossen',
    noticeCount: '{count, plural, one {# Hinweis} other {# Hinweise}}',
    undone: 'rückgängig gemacht {day}',
    undoOf: 'Import von {file} rückgängig machen',
    kinds: {
      ACCOUNTS: 'Kunden',
      CONTACTS: 'Kontakte',
      SUBMISSIONS: 'Antworten',
      OUTCOMES: 'Ausgänge',
      MARKET_BENCHMARKS: 'Marktzahlen',
      SOLUTION_RATINGS: 'Bewertungen von Wettbewerbern',
    },
  },
  undo: {
    title: 'Import rückgängig machen',
    notComplete: '{sentence} Der Import ist noch nicht ganz rückgängig gemacht.',
    continue: 'Fortsetzen',
    why: 'Warum',
    left: 'Unverändert:',
    leftOne: '{name}: {why}',
    andOthers: 'und {count, plural, one {# weiteres} other {# weitere}}',
    reasons: {
      CHANGED_SINCE: 'seitdem geändert',
      HAS_PEOPLE: 'hat Kontakte oder Antworten',
      HAS_OUTCOMES: 'hat Ausgänge',
      IN_USE: 'hat geantwortet oder wurde gefragt',
    },
    what: {
      ACCOUNTS:
        'Kunden, die er angelegt hat, werden archiviert, außer solchen mit Kontakten, Antworten, Ausgängen oder späteren Änderungen. Seine Änderungen an vorhandenen Kunden bleiben.',
      CONTACTS:
        'Kontakte, die er hinzugefügt hat, werden entfernt, und seine Änderungen an anderen Kontakten werden rückgängig gemacht. Wer seitdem geantwortet hat oder gefragt wurde, bleibt, ebenso spätere Änderungen.',
      SUBMISSIONS:
        'Seine Antworten zählen nicht mehr, auch nicht die aus einem früheren Import derselben Datei unter diesem Namen. Kunden, die er angelegt hat, bleiben.',
      OUTCOMES:
        'Seine Ausgänge zählen nicht mehr. Solche, die vorher erfasst oder seitdem berichtigt wurden, bleiben, wie sie sind.',
      MARKET_BENCHMARKS:
        'Die Zahlen von vorher gelten wieder. Schritte, deren Zahl seitdem geändert wurde, bleiben, wie sie sind.',
      SOLUTION_RATINGS:
        'Die Bewertungen von vorher gelten wieder, und Wettbewerber, die er hinzugefügt hat, werden entfernt. Bewertungen, die seitdem geändert wurden, bleiben, wie sie sind.',
    },
    done: {
      ACCOUNTS: '{count, plural, one {# Kunde ist archiviert.} other {# Kunden sind archiviert.}}',
      CONTACTS:
        '{count, plural, one {# Kontakt ist entfernt oder zurückgesetzt.} other {# Kontakte sind entfernt oder zurückgesetzt.}}',
      SUBMISSIONS:
        '{count, plural, one {# Antwortbogen zählt nicht mehr.} other {# Antwortbögen zählen nicht mehr.}}',
      OUTCOMES:
        '{count, plural, one {# Ausgang zählt nicht mehr.} other {# Ausgänge zählen nicht mehr.}}',
      MARKET_BENCHMARKS:
        '{count, plural, one {# Zahl ist zurückgesetzt oder entfernt.} other {# Zahlen sind zurückgesetzt oder entfernt.}}',
      SOLUTION_RATINGS:
        '{count, plural, one {# Bewertung ist zurückgesetzt oder entfernt.} other {# Bewertungen sind zurückgesetzt oder entfernt.}}',
    },
    will: {
      ACCOUNTS:
        '{count, plural, one {# Kunde wird archiviert.} other {# Kunden werden archiviert.}}',
      CONTACTS:
        '{count, plural, one {# Kontakt wird entfernt oder zurückgesetzt.} other {# Kontakte werden entfernt oder zurückgesetzt.}}',
      SUBMISSIONS:
        '{count, plural, one {# Antwortbogen wird nicht mehr zählen.} other {# Antwortbögen werden nicht mehr zählen.}}',
      OUTCOMES:
        '{count, plural, one {# Ausgang wird nicht mehr zählen.} other {# Ausgänge werden nicht mehr zählen.}}',
      MARKET_BENCHMARKS:
        '{count, plural, one {# Zahl wird zurückgesetzt oder entfernt.} other {# Zahlen werden zurückgesetzt oder entfernt.}}',
      SOLUTION_RATINGS:
        '{count, plural, one {# Bewertung wird zurückgesetzt oder entfernt.} other {# Bewertungen werden zurückgesetzt oder entfernt.}}',
    },
    atLeast: 'Mindestens: {sentence}',
    willStay: '{sentence} {count, plural, one {# bleibt.} other {# bleiben.}}',
  },
} satisfies TranslationOf<typeof english>;
