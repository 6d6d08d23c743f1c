import type english from '../en/settings.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Einstellungen',
  what: 'die Einstellungen',
  headingUnknown: 'Wie das Risiko bewertet wird',
  heading: 'Das Risiko ist hoch ab {high} und mittel ab {medium} (Version {version})',

  riskBands: 'Risikostufen',
  roleWeights: 'Wie viel jede Rolle zählt',
  answers: 'Antworten',
  competitors: 'Wettbewerber',
  numbers: {
    highFrom: 'Hoch ab',
    mediumFrom: 'Mittel ab',
    answersExpireAfterDays: 'Antworten verfallen nach',
    hardFrom: 'Schwieriger Schritt ab',
    switchThreshold: 'Akute Bedrohung ab',
    watchFrom: 'Beobachten ab',
  },
  numberHints: {
    highFrom: 'Wert, ab dem ein Kunde stark gefährdet ist',
    mediumFrom: 'Wert, ab dem das Risiko mittel ist',
    answersExpireAfterDays: 'Tage, bis eine Antwort nicht mehr zählt, höchstens 640',
    hardFrom: 'Prozent, die einen Schritt schwierig finden; ändert keinen Wert',
    switchThreshold: 'Punkte, die ein Kunde durch einen Wechsel gewinnen würde',
    watchFrom: 'Dasselbe, für einen Wettbewerber, den Sie beobachten sollten',
  },
  stepWeights: 'Wichtigkeit der Schritte',
  tableStakesHint:
    'Ein Pflichtschritt muss einfach funktionieren: Ist er schwierig, steigt das Risiko eines Kunden von niedrig auf mittel.',
  tableStakes: 'Pflicht<hidden>: {step}</hidden>',
  segmentWeights: 'Wichtigkeit in einem Segment',
  noExceptions: 'Jedes Segment gewichtet die Schritte gleich.',
  exception: 'Ausnahme {number}',
  step: 'Schritt',
  importance: 'Wichtigkeit',
  remove: 'Entfernen',
  addSegment: 'Segment hinzufügen',

  elsewhere: 'Anderswo eingestellt',
  scale: 'Skala des Werts',
  scaleUsual:
    'Achsenabschnitt {intercept}, Steigung {slope}: die Vorgaben. Eine Kalibrierung unter <accuracy>Treffsicherheit</accuracy> ändert sie.',
  scaleLearned:
    'Achsenabschnitt {intercept}, Steigung {slope}: aus Ausgängen gelernt. Eine Kalibrierung unter <accuracy>Treffsicherheit</accuracy> ändert sie.',
  smallest: 'Kleinste gezeigte Zahlen',
  smallestFrom:
    'Rollen, die keine Personen sehen, sehen eine Zahl erst ab {respondents, plural, one {# Person} other {# Personen}} bei {accounts, plural, one {# Kunden} other {# Kunden}}. Das gilt für alle Vorhaben. Wenn Sie es ändern möchten, fragen Sie den Betrieb: Er legt es bei der Installation mit <code>--fewest-respondents</code> und <code>--fewest-accounts</code> fest.',

  problems: {
    empty: 'Geben Sie in jedes Feld eine Zahl ein.',
    bands: '„Mittel“ muss unter „Hoch“ beginnen.',
    threats: '„Beobachten“ darf nicht über „Akut“ beginnen.',
    days: 'Antworten müssen nach 1 bis 640 ganzen Tagen verfallen.',
    weights: 'Gewichte und Wichtigkeit müssen größer als 0 sein.',
    noSegment: 'Wählen Sie ein Segment.',
    twice: 'Ein Segment enthält denselben Schritt zweimal.',
  },
  unchanged: 'Keine ungespeicherten Änderungen',
  seeWhich: 'Anzeigen, welche',
  discard: 'Verwerfen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  rollBackTo: 'Zurück zu Version {version}',
  saved: 'Als Version {version} gespeichert. Die Kunden werden neu bewertet.',
  rolledBack:
    'Zurück zu Version {version}, gespeichert als Version {next}. Die Kunden werden neu bewertet.',

  changes: 'Was sich ändert',
  endsCalibration:
    'Das beendet die Kalibrierung: Der Wert ist dann wieder ein Index, keine Wahrscheinlichkeit.',
  nothingYet: 'Noch nichts',
  nothingYetHint:
    'Bewegen Sie einen Regler: Die Kunden, deren Stufe sich ändern würde, stehen dann hier, bevor etwas gespeichert wird.',
  scoring: 'Kunden werden bewertet …',
  counted: 'Gezählte Kunden',
  noneMoves: 'Kein Kunde wechselt die Stufe',
  noneOfMoves: 'Kein Kunde von {of} wechselt die Stufe',
  moves: '{accounts, plural, one {# Kunde ändert sich} other {# Kunden ändern sich}}: {moves}',
  movesAbout:
    '{accounts, plural, one {Etwa # Kunde ändert sich} other {Etwa # Kunden ändern sich}}: {moves}',
  moveParts: {
    up: '{count} nach oben',
    down: '{count} nach unten',
    toUnknown: '{count} werden unbekannt',
    fromUnknown: '{count} nicht mehr unbekannt',
    threatOnly: '{count} nur bei der Bedrohung durch Wettbewerber',
  },
  ofAll: 'Von allen {accounts, plural, one {# Kunden} other {# Kunden}}.',
  estimated: 'Geschätzt aus {of} von {total} Kunden. Alle werden gezählt: {done} fertig.',
  leftOut:
    '{accounts, plural, one {# Kunde war nicht lesbar und fehlt.} other {# Kunden waren nicht lesbar und fehlen.}}',
  share: '{count} von {of} ({percent})',

  moved: 'Kunden, die sich ändern würden',
  mostArr: 'Höchster ARR zuerst',
  mostArrOf: 'Die {shown} von {all} mit dem höchsten ARR',
  account: 'Kunde',
  band: 'Stufe',
  score: 'Wert',
  competitor: 'Wettbewerber',
  to: 'auf',
  noThreat: 'keine',

  testing: 'Wird an Ihren Ausgängen getestet …',
  firstTest: 'Ihre Ausgänge werden zum ersten Mal getestet: Das dauert eine Minute.',
  noOutcomes:
    'Noch keine Ausgänge zum Testen: Unter <accuracy>Treffsicherheit</accuracy> steht, was fehlt.',
  tested: 'Die Rückschau, vorher und nachher',
  backtest: 'Rückschau',
  now: 'Jetzt',
  after: 'Danach',
  basis:
    '{cases, plural, one {# Ausgang} other {# Ausgänge}} von Kunden, die 90 Tage davor einen Wert hatten.',
  basisOfLast:
    '{cases, plural, one {# Ausgang} other {# Ausgänge}} von Kunden, die 90 Tage davor einen Wert hatten, aus den 500 zuletzt entschiedenen.',
  order: 'Wer ging, hatte den höheren Wert',
  precision: 'Von Kunden in {bands} gingen',
  recall: 'Von Kunden, die gingen, waren in {bands}',
  within: '{value} ({lower} bis {upper})',

  history: 'Verlauf',
  historyWhat: 'der Verlauf',
  historyCaption: 'Änderungen der Einstellungen, neueste zuerst',
  version: 'Version',
  when: 'Wann',
  who: 'Wer',
  whatChanged: 'Was sich geändert hat',
  learned: 'Über Nacht gelernt',
  jobCreated: 'Vorhaben erstellt',
  inForce: 'Aktuell',
  rollBack: 'Zurückgehen',
  rollBackAction: 'Zurückgehen …',
  rollBackLabel: 'Zurück zu Version {version}: sehen, was sich ändert',
} satisfies TranslationOf<typeof english>;
