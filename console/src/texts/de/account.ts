import type english from '../en/account.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Kunde',
  headingUnknown: 'Ein Kunde',
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
  tooFewSame: 'Es gibt zu wenige gleiche Antworten von jetzt und vor 90 Tagen für einen Vergleich.',
  sameMoved: 'Die Antworten derselben Personen haben den Wert um {points} Punkte bewegt.',
  othersMoved: 'Andere Antwortende haben ihn um {points} Punkte bewegt.',
  stepWent: '„{step}“ ging von {from} auf {to}.',

  why: 'Warum',
  topDriver: '„{step}“ macht {percent} der Mühe aus.',
  noOne: 'Noch niemand hat geantwortet.',
  otherSteps: '{count, plural, one {Der andere Schritt} other {Die anderen # Schritte}}',
  driver:
    '{count} von {of} finden es schwierig · {percent} der Mühe · wäre es einfach: {score} → <b>{easy}</b>',
  tableStakesDriver:
    '{count} von {of} finden es schwierig · {percent} der Mühe · wäre es einfach: {score} → <b>{easy}</b> · muss einfach funktionieren',
  roleStruggle: '{role} {percent} Mühe ({respondents})',

  silent:
    '{count, plural, one {# Kontakt hat nicht geantwortet} other {# Kontakte haben nicht geantwortet}}',
  silentScale:
    'Auf einer Skala von 0, sehr einfach, bis 100, sehr schwierig; 50 ist weder noch. Nur nach dem Wert.',
  already: {
    HIGH: 'Das Risiko ist hoch, was sie auch antworten würden.',
    MEDIUM: 'Das Risiko ist mindestens mittel, was sie auch antworten würden.',
  },
  impossible: {
    HIGH: 'Das Risiko kann nicht hoch werden, was sie auch antworten würden.',
    MEDIUM: 'Das Risiko kann nicht mittel werden, was sie auch antworten würden.',
  },
  possible: {
    HIGH: 'Das Risiko ist hoch, wenn ihre Antworten im Mittel bei {points} oder mehr liegen.',
    MEDIUM:
      'Das Risiko ist mindestens mittel, wenn ihre Antworten im Mittel bei {points} oder mehr liegen.',
  },

  history: 'Verlauf',
  launches: 'Seitdem eingeführt, bei Schritten, die der Kunde bewertet hat',
  launch: '{day}: Neuerung bei „{step}“',
  launchNoted: '{day}: {note}, bei „{step}“',
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
    CALIBRATION: 'Der Wert wurde kalibriert',
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
  relief: 'Erleichterung',
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
  uses: 'Benutzt: {alternative}',
  answered: 'Beantwortet am {day}',
  answeredByLink: 'Beantwortet am {day} über einen Umfragelink',
  byLink: 'über Link',
  inTheirWords: 'In ihren Worten',

  snoozed: 'Zurückgestellt',
  snoozedBy:
    '{who} hat den Kunden am {day} bis {until} zurückgestellt, außer es wird vorher schlechter.',
  snoozedByAssigned:
    '{who} hat den Kunden am {day} bis {until} zurückgestellt, außer es wird vorher schlechter. Zugewiesen an {assignee}.',
  isBack:
    'Der Kunde ist wieder in der Liste: {why}. {who} hat ihn am {day} bis {until} zurückgestellt.',
  isBackAssigned:
    'Der Kunde ist wieder in der Liste: {why}. {who} hat ihn am {day} bis {until} zurückgestellt. Zugewiesen an {assignee}.',
  backToList: 'Zurück in die Liste',
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
    'Hier sehen Sie, wer was gesagt hat, und ebenso Kolleginnen und Kollegen mit Ihrer Rolle. Eine Notiz wird weitergegeben: Dass ihre Namen diese Seite verlassen haben, wann und wofür, wird festgehalten.',
  showNames: 'Notiz schreiben',
  copy: 'Kopieren',
  purposeField: 'Wofür: ein, zwei Wörter oder eine Ticketnummer, aber keine Namen',
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
  keptAsDraft: 'Wird beim Schreiben als Entwurf behalten.',
  discard: 'Verwerfen',
  save: 'Speichern',
  unrated:
    '{count, plural, one {# Schritt} other {# Schritte}} mit Worten, aber ohne Bewertung: siehe oben.',
  answersRemoved: 'Antworten entfernt.',
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
  stays: 'Kunde, der bleibt',
  staysPicked: 'Kunde, der bleibt: <b>{account}</b>',
  chooseAnother: 'Anderen wählen',
  findAccount: 'Tippen Sie den Anfang des Namens',
  found: 'Gefundene Kunden',
  noneFound: 'Kein anderer Kunde beginnt so.',
  looking: 'Es wird geprüft, was umziehen würde…',
  goesInto: '{from} geht in {into} auf:',
  leavesLists:
    '{from} verlässt alle Listen. Spätere Importe davon gehen zu {into}. Nehmen Sie ihn daher aus dem System, aus dem er kommt.',
  sameCustomer: 'Es ist derselbe Kunde. Das lässt sich nicht rückgängig machen.',
  merge: 'Zusammenführen',
  merged: '{from} ist jetzt Teil von {into}.',
  mergedPartly: '{from} ist jetzt Teil von {into}. Ältere Antworten folgen binnen einer Stunde.',
  movesPeople: '{count, plural, one {# Kontakt zieht um} other {# Kontakte ziehen um}}',
  movesPeopleSame:
    '{count, plural, one {# Kontakt zieht um} other {# Kontakte ziehen um}}; {same, plural, one {# ist dort bekannt und wird zusammengeführt} other {# sind dort bekannt und werden zusammengeführt}}',
  movesAnswers:
    '{count, plural, one {# Umfrageantwort zieht um} other {# Umfrageantworten ziehen um}}',
  movesOutcomes: '{count, plural, one {# Ausgang zieht um} other {# Ausgänge ziehen um}}',
  movesLinks: '{count, plural, one {# Umfragelink zieht um} other {# Umfragelinks ziehen um}}',
  movesSnoozes:
    '{count, plural, one {# Zurückstellung zieht um} other {# Zurückstellungen ziehen um}}',
  movesTasks: '{count, plural, one {# Aufgabe zieht um} other {# Aufgaben ziehen um}}',
  movesTimeline: 'Was der Zeitverlauf von Kollegen zeigt, zieht um',
  movesNothing: 'Er hat nichts, was umziehen würde.',
  factStays: '{fact} bleibt {kept}, nicht {dropped}',
} satisfies TranslationOf<typeof english>;
