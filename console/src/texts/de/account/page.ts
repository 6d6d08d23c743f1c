import type english from '../../en/account/page.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  name: 'Kunde',
  headingUnknown: 'Kunde',
  what: 'der Kunde',
  notFound: 'Kunde nicht gefunden',
  seeAll: 'Alle Kunden ansehen',
  firstTime: '{name} wird zum ersten Mal bewertet',
  hasLeft: '{name} ist gegangen',
  summary: '{name}: {summary}',

  copyNote: 'Gesprächsnotiz kopieren',
  withNames: 'Gesprächsnotiz mit Namen…',
  people: 'Personen',
  moreActions: 'Mehr',
  mergeAction: 'Zusammenführen…',
  snooze: 'Zurückstellen',

  renews: 'Verlängert sich',
  renewsOn: '{day}, {when}',
  responded: 'Geantwortet',
  coverage:
    '{respondents} von {contacts, plural, one {# Person} other {# Personen}}, {answered} von {steps} Schritten',
  noResponseFrom: 'Keine Antwort von',
  everyRole: 'jede Rolle hat geantwortet',
  confidence: 'Verlässlichkeit',
  confidences: { HIGH: 'hoch', MEDIUM: 'mittel', LOW: 'niedrig' },
  answersFrom: 'Antworten von',
  days: '{from} bis {to}',
  notKnown: 'nicht bekannt',

  changes: 'Was sich in 90 Tagen geändert hat',
  bandReasons: {
    NO_ANSWERS: 'Niemand hat geantwortet.',
    TOO_FEW_STEPS: 'Zu wenige Schritte haben Antworten, um das Risiko niedrig zu nennen.',
    TABLE_STAKES:
      'Ein Schritt, der einfach funktionieren muss, ist schwierig. Das hebt das Risiko auf mittel.',
    BUYER_STRUGGLES: 'Ein Entscheider tut sich schwer. Das hebt das Risiko auf mittel.',
  },
  tooFewSame:
    'Für einen Vergleich gibt es zu wenige Antworten derselben Personen von jetzt und von vor 90 Tagen.',
  sameMoved: 'Die Antworten derselben Personen haben den Wert um {points} Punkte bewegt.',
  othersMoved: 'Dass andere Personen geantwortet haben, hat ihn um {points} Punkte bewegt.',
  stepWent: '„{step}“ ging von {from} auf {to}.',

  why: 'Warum',
  topDriver: '„{step}“ macht {percent} der Mühe aus.',
  noOne: 'Noch niemand hat geantwortet.',
  otherSteps: '{count, plural, one {Der andere Schritt} other {Die anderen # Schritte}}',
  driver:
    '{count} von {of} finden es schwierig · {percent} der Mühe · wäre es einfach: {score} → <b>{easy}</b>',
  tableStakesDriver:
    '{count} von {of} finden es schwierig · {percent} der Mühe · wäre es einfach: {score} → <b>{easy}</b> · muss einfach funktionieren',
  roleStruggle: '{role}: {percent} Mühe ({respondents})',

  silent:
    '{count, plural, one {# Kontakt hat nicht geantwortet} other {# Kontakte haben nicht geantwortet}}',
  silentScale:
    'Auf einer Skala von 0 (sehr einfach) bis 100 (sehr schwierig); 50 ist weder noch. Allein nach dem Wert.',
  already: {
    HIGH: 'Das Risiko ist hoch, egal was sie antworten.',
    MEDIUM: 'Das Risiko ist mindestens mittel, egal was sie antworten.',
  },
  impossible: {
    HIGH: 'Das Risiko kann nicht hoch werden, egal was sie antworten.',
    MEDIUM: 'Das Risiko kann nicht mittel oder hoch werden, egal was sie antworten.',
  },
  possible: {
    HIGH: 'Das Risiko ist hoch, wenn ihre Antworten im Mittel bei {points} oder mehr liegen.',
    MEDIUM:
      'Das Risiko ist mindestens mittel, wenn ihre Antworten im Mittel bei {points} oder mehr liegen.',
  },

  history: 'Verlauf',
  launches: 'Seitdem eingeführt, für Schritte, die Personen beim Kunden bewertet haben',
  launch: '{day}: Einführung für „{step}“',
  launchNoted: '{day}: {note}, für „{step}“',
  historySummary: 'Von {from} am {day} auf {to} jetzt: 0 ist sicher, 100 ist Gefahr.',
  showTable: 'Als Tabelle zeigen',
  day: 'Tag',
  score: 'Wert',
  band: 'Stufe',

  moved: 'Warum er sich bewegt hat',
  cause: 'Ursache',
  points: 'Punkte',
  scoreOn: 'Wert am {day}',
  scoreNow: 'Wert jetzt',
  causes: {
    SETTINGS: 'Einstellungen geändert',
    CALIBRATION: 'Wert kalibriert',
    EXPIRED: 'Antworten verfallen',
    PEOPLE_LEFT: 'Personen gegangen',
    NEW_PEOPLE: 'Neue Personen',
    OPINIONS: 'Geänderte Meinungen',
  },
  causeAtStep: '{cause}: {step}',
  everythingElse: 'Alles andere',

  competitors: 'Wettbewerber, die einen schwierigen Schritt besser machen',
  competitorsTable: 'Die Wettbewerber',
  competitor: 'Wettbewerber',
  step: 'Schritt',
  threat: 'Bedrohung',
  relief: 'Gewinn durch Wechsel',
  named: 'Vom Kunden genannt',
  notRated: 'nicht bewertet',
  yes: 'ja',
  no: 'nein',

  answers: 'Wer sagt was',
  efforts: {
    VERY_DIFFICULT: 'Sehr schwierig',
    DIFFICULT: 'Schwierig',
    NEITHER: 'Weder noch',
    EASY: 'Einfach',
    VERY_EASY: 'Sehr einfach',
  },
  uses: 'Nutzt: {alternative}',
  answered: 'Beantwortet am {day}',
  answeredByLink: 'Beantwortet am {day} über einen Umfragelink',
  byLink: 'über Link',
  inTheirWords: 'In ihren Worten',

  snoozed: 'Zurückgestellt',
  snoozedBy:
    '{who} hat den Kunden am {day} bis {until} zurückgestellt, oder bis es schlechter wird.',
  snoozedByAssigned:
    '{who} hat den Kunden am {day} bis {until} zurückgestellt, oder bis es schlechter wird. Zugewiesen an {assignee}.',
  isBack:
    'Der Kunde ist wieder in der Liste: {why}. {who} hatte ihn am {day} bis {until} zurückgestellt.',
  isBackAssigned:
    'Der Kunde ist wieder in der Liste: {why}. {who} hatte ihn am {day} bis {until} zurückgestellt. Zugewiesen an {assignee}.',
  backToList: 'Zurückstellung beenden',
  clear: 'Entfernen',
  isSnoozed: '{account} ist bis {day} zurückgestellt.',
  snoozeThis: '{account} zurückstellen',
  snoozeHint:
    'Der Kunde verlässt die Liste bis zu diesem Tag und kommt früher zurück, wenn sich seine Stufe oder ein Schritt verschlechtert. Keine Zahl ändert sich.',
  noteField: 'Was Kollegen wissen sollten',
  assigneeField: 'Zugewiesen an',
  untilField: 'Bis',
  spans: 'Übliche Zeiträume',
  span: '{days, plural, =7 {1 Woche} =14 {2 Wochen} one {# Tag} other {# Tage}}',

  namesTitle: 'Gesprächsnotiz mit Namen',
  noteCopied: 'Gesprächsnotiz zu {account} kopiert.',
  fewerCompetitors: 'Die ersten drei zeigen',
  moreCompetitors: '{count} weitere zeigen',
  namesHint:
    'Sie und alle mit Ihrer Rolle können hier sehen, wer was gesagt hat. Eine Notiz wird oft weitergegeben. Deshalb hält das Prüfprotokoll fest, dass ihre Namen diese Seite verlassen haben, wann und wofür.',
  showNames: 'Notiz erstellen',
  copy: 'Kopieren',
  purposeField: 'Zweck: ein, zwei Wörter oder eine Ticketnummer, aber keine Namen',
  noteDriver: '- {step}: {count} von {of} finden es schwierig; wäre es einfach: {score} → {easy}',
  noteCompetitor: {
    IMMINENT: '- {competitor} bei „{step}“ (akut)',
    WATCH: '- {competitor} bei „{step}“ (beobachten)',
  },
  noteRenews: 'Verlängert sich am {day}.',
  noteSteps: 'Schwierigste Schritte:',
  noteCompetitors: 'Wettbewerber:',
  noteSilent: 'Keine Antwort von: {roles}.',
  noteNames: 'Wer das sagt (vertraulich):',
  noteNoNames: 'Niemand findet einen Schritt schwierig.',
  notePerson: {
    VERY_DIFFICULT: '- {name} ({role}), sehr schwierig',
    DIFFICULT: '- {name} ({role}), schwierig',
  },
  notePersonReason: {
    VERY_DIFFICULT: '- {name} ({role}), sehr schwierig, {reason}',
    DIFFICULT: '- {name} ({role}), schwierig, {reason}',
  },
  notePersonWords: '{person}: „{words}“',

  enterAnswersOf: 'Antworten von {account} eintragen',
  stepsToAsk: 'die Schritte',
  keptAsDraft: 'Wird beim Schreiben als Entwurf gespeichert.',
  discard: 'Verwerfen',
  save: 'Speichern',
  unrated:
    '{count, plural, one {# Schritt} other {# Schritte}} mit Worten, aber ohne Bewertung: siehe oben.',
  answersRemoved: 'Antworten gelöscht.',
  answersSaved: 'Antworten von {account} gespeichert.',
  contact: 'Kontakt',
  chooseContact: 'Kontakt wählen',
  newContact: 'Neuer Kontakt…',
  nameField: 'Name',
  emailField: 'E-Mail (freiwillig)',
  roleField: 'Rolle',
  unknownRole: 'Unbekannt',
  alreadyContact: '{contact} ist hier schon ein Kontakt.',
  useContact: 'Diesen Kontakt nehmen',
  inTheirWordsOf: 'In ihren Worten: {step}',
  clearRating: 'Bewertung entfernen: {step}',
  lacksRating: 'Wählen Sie, wie schwierig es ist, oder entfernen Sie diese Worte.',
  reasonField: 'Warum (freiwillig)',
  noReason: 'Kein Grund',

  mergeTitle: '{account} mit einem anderen Kunden zusammenführen',
  stays: 'Kunde, der erhalten bleibt',
  staysPicked: 'Kunde, der erhalten bleibt: <b>{account}</b>',
  chooseAnother: 'Anderen wählen',
  findAccount: 'Beginnen Sie, den Namen zu tippen',
  found: 'Gefundene Kunden',
  noneFound: 'Kein Kunde gefunden.',
  looking: 'Es wird geprüft, was umziehen würde…',
  goesInto: '{from} wird mit {into} zusammengeführt:',
  leavesLists:
    '{from} verschwindet aus allen Listen. Spätere Importe gehen an {into}. Entfernen Sie {from} daher aus dem System, aus dem die Daten kommen.',
  sameCustomer: 'Es ist derselbe Kunde. Das lässt sich nicht rückgängig machen.',
  merge: 'Zusammenführen',
  merged: '{from} ist jetzt Teil von {into}.',
  mergedPartly: '{from} ist jetzt Teil von {into}. Ältere Antworten folgen binnen einer Stunde.',
  movesPeople: '{count, plural, one {# Kontakt zieht um} other {# Kontakte ziehen um}}',
  movesPeopleSame:
    '{count, plural, one {# Kontakt zieht um} other {# Kontakte ziehen um}}; {same, plural, one {# gibt es dort schon und wird zusammengeführt} other {# gibt es dort schon und werden zusammengeführt}}',
  movesAnswers:
    '{count, plural, one {# Umfrageantwort zieht um} other {# Umfrageantworten ziehen um}}',
  movesOutcomes: '{count, plural, one {# Ausgang zieht um} other {# Ausgänge ziehen um}}',
  movesLinks: '{count, plural, one {# Umfragelink zieht um} other {# Umfragelinks ziehen um}}',
  movesSnoozes:
    '{count, plural, one {# Zurückstellung zieht um} other {# Zurückstellungen ziehen um}}',
  movesTasks: '{count, plural, one {# Aufgabe zieht um} other {# Aufgaben ziehen um}}',
  movesTimeline: 'Anrufe, Notizen und andere Einträge des Verlaufs ziehen um',
  movesNothing: 'Es gibt nichts, was umziehen würde.',
  factStays: '{fact}: {kept} bleibt, nicht {dropped}',
} satisfies TranslationOf<typeof english>;
