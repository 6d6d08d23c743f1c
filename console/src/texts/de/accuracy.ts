import type english from '../en/accuracy.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Treffsicherheit',
  what: 'die Rückschau',
  headingUnknown: 'Sagt der Wert die Wahrheit?',
  says: {
    predicts:
      'Mühe sagt hier Abwanderung voraus: Von zwei Kunden hatte in {often} der Fälle der den höheren Wert, der gegangen ist ({lower} bis {upper}).',
    weak: 'Mühe sagt hier Abwanderung nur schwach voraus: Von zwei Kunden hatte in {often} der Fälle der den höheren Wert, der gegangen ist ({lower} bis {upper}).',
    reversed: 'Die Reihenfolge ist umgekehrt: Prüfen Sie den Import.',
    doesNot:
      'Mühe sagt hier Abwanderung nicht voraus: im besten Fall {upper}, und {chance} wären Zufall.',
    cannotTell:
      'Für ein Urteil ist es mit {count, plural, one {# abgewanderten Kunden} other {# abgewanderten Kunden}} noch zu früh ({lower} bis {upper}). Um einen brauchbaren Wert zu erkennen (AUC 0,70), braucht es etwa 20 abgewanderte und 80 gebliebene Kunden.',
    onlyChurn: 'Nur Abwanderung ist erfasst; erfassen Sie auch Verlängerungen.',
    fewChurned:
      'Für ein Urteil ist es noch zu früh: {count, plural, =0 {Kein Kunde ist abgewandert.} one {Nur {shown} Kunde ist abgewandert.} other {Nur {shown} Kunden sind abgewandert.}}',
    fewKept:
      'Für ein Urteil ist es noch zu früh: {count, plural, =0 {Kein Kunde ist geblieben.} one {Nur {shown} Kunde ist geblieben.} other {Nur {shown} Kunden sind geblieben.}}',
  },
  noOutcomes: 'Noch keine Ausgänge: Der Wert lässt sich an nichts prüfen',
  noOutcomesHint:
    'Geprüft wird, welchen Wert Kunden hatten, die gegangen oder geblieben sind. Importieren Sie Verlängerungen und Kündigungen aus einer Datei, etwa einem Export Ihres CRM, oder lassen Sie Ihre Systeme sie über die API senden.',
  testing: 'Der Wert wird an Ihren Ausgängen getestet',
  testedSoFar: '{done} von {total} Kunden sind fertig.',
  testingHint: 'Das dauert eine Minute. Die Seite lädt neu, sobald es fertig ist.',
  download: 'CSV herunterladen',
  downloaded: '{count, plural, one {# Fall} other {# Fälle}} als accuracy.csv heruntergeladen.',
  next: '<strong>Was jetzt zu tun ist:</strong> {step}',
  nextSteps: {
    TOO_FEW_OUTCOMES:
      'Erfassen Sie mehr Ausgänge, Verlängerungen ebenso wie Abwanderung, bevor sich jemand nach dem Wert richtet.',
    CANNOT_TELL:
      'Erfassen Sie weiter Ausgänge, Verlängerungen ebenso wie Abwanderung. Entscheiden Sie bis dahin mit dem Wert, wen Sie wonach fragen, und sagen Sie damit nicht voraus, wer geht.',
    DOES_NOT_PREDICT:
      'Entscheiden Sie nicht nach dem Wert, wen Sie anrufen: Arbeiten Sie an den schwierigsten Schritten unter Brennpunkte, und rufen Sie nach Verlängerungstermin an.',
    REVERSED:
      'Verwenden Sie den Wert nicht, bevor der Import geprüft ist: die Tage, die Richtung der Skala, und welche Kunden gegangen sind.',
  },
  callHighRisk:
    'Rufen Sie zuerst Kunden mit hohem Risiko an, und sehen Sie unten, wie viele von ihnen gegangen sind.',
  callHighest:
    'Rufen Sie zuerst die {calls} höchsten Werte an: In dieser Rückschau sind {left} von {calls} gegangen, von {calls} zufällig gewählten wären es {usual}.',
  notIn: 'Richten Sie sich nicht nach dem Wert in {segments}: Dort sagt er nicht voraus, wer geht.',
  print: 'Drucken',
  readWithCare: 'Mit Vorsicht lesen',
  asOf: 'Stand: {day}.',
  basis:
    'Getestet an {cases, plural, one {# Ausgang} other {# Ausgängen}}: {churned} gingen, {kept} blieben. Jeder Kunde wird so bewertet, wie er {days, plural, one {# Tag} other {# Tage}} vor der Entscheidung stand.',
  basisAssumed:
    'Getestet an {cases, plural, one {# Ausgang} other {# Ausgängen}}: {churned} gingen, {kept} blieben. {assumed, plural, one {# Verlängerung ist angenommen, weil der Termin ohne Ausgang verstrich.} other {# Verlängerungen sind angenommen, weil der Termin ohne Ausgang verstrich.}} Jeder Kunde wird so bewertet, wie er {days, plural, one {# Tag} other {# Tage}} vor der Entscheidung stand.',
  callsField: 'Kunden, die Sie in einem Monat anrufen können',
  assumeField: 'Verlängerungstermine, die ohne Ausgang verstrichen, als Verlängerung zählen',

  warnings: {
    LEAK_NEAR_END:
      'Der Wert wird kurz vor der Entscheidung viel besser: In manchen Antworten steckt sie vielleicht schon.',
    SURVIVORSHIP:
      'Kunden, die gingen, haben häufiger oder seltener einen Wert als die, die blieben; manche wurden vielleicht gelöscht.',
    ASKED_SELECTIVELY:
      'Kunden, die nie gefragt wurden, gingen häufiger oder seltener als die gefragten.',
    IN_SAMPLE:
      'Die Einstellungen wurden aus einigen dieser Fälle gelernt; jeder davon wird mit Einstellungen bewertet, die ohne ihn gelernt wurden.',
    ONLY_CHURN_RECORDED: 'Nur Abwanderung ist erfasst: Erfassen Sie auch Verlängerungen.',
  },
  backfilled:
    'Die Antworten von {accounts} Kunden kamen erst nach der Entscheidung herein, wie bei einem importierten Verlauf. Sie zählen ab dem Tag, an dem sie gegeben wurden: Prüfen Sie, ob diese Tage stimmen.',
  backfilledWithout:
    'Die Antworten von {accounts} Kunden kamen erst nach der Entscheidung herein, wie bei einem importierten Verlauf. Sie zählen ab dem Tag, an dem sie gegeben wurden: Prüfen Sie, ob diese Tage stimmen. Ohne sie hatte in {percent} der Fälle der Kunde, der ging, den höheren Wert.',
  actedOn:
    'Bei {accounts} stark gefährdeten Kunden wurde vor der Entscheidung gehandelt: Wird nach einem Wert gehandelt, sieht er weniger treffsicher aus.',
  calibrationStates: {
    NOT_CALIBRATED: 'Der Wert ist ein Index, keine Wahrscheinlichkeit.',
    CURRENT: 'Der Wert ist kalibriert: eine Wahrscheinlichkeit der Abwanderung.',
    RECALIBRATE:
      'Der Wert ist eine Wahrscheinlichkeit der Abwanderung, aber seine Kalibrierung ist abgelaufen.',
  },
  exclusions: {
    CONTRACTED: 'Verkleinert: weder gegangen noch geblieben',
    DUPLICATE: 'Ein anderer, zeitlich naher Ausgang zählt stattdessen',
    RETENTION: 'Antworten aus dieser Zeit sind nicht mehr gespeichert',
    TOO_NEW: 'Der Kunde wurde erst später erfasst',
    NEVER_ASKED: 'Niemand war gefragt worden',
    NO_ANSWERS: 'Niemand hatte geantwortet',
    EXPIRED: 'Alle Antworten waren verfallen',
  },
  rules: {
    TABLE_STAKES: 'Ein Pflichtschritt ist schwierig',
    BUYER_STRUGGLES: 'Ein Entscheider tut sich schwer',
    TOO_FEW_STEPS: 'Zu wenige Schritte haben Antworten',
  },
  outcomes: {
    CHURNED: 'Gegangen',
    RENEWED: 'Verlängert',
    EXPANDED: 'Erweitert',
    CONTRACTED: 'Verkleinert',
  },
  responses: {
    RESPONDED: 'Haben geantwortet',
    SILENT: 'Gefragt, keine Antwort',
    NEVER_ASKED: 'Nie gefragt',
  },
  verdicts: {
    TOO_FEW_OUTCOMES: 'zu wenige Ausgänge für ein Urteil',
    PREDICTS: 'Mühe sagt Abwanderung voraus',
    DOES_NOT_PREDICT: 'Mühe sagt Abwanderung nicht voraus',
    CANNOT_TELL: 'für ein Urteil zu früh',
    REVERSED: 'die Reihenfolge ist umgekehrt',
  },

  share: '{count}\u00a0von\u00a0{of}',
  shareAndPercent: '{share} ({percent})',
  range: '{lower}\u00a0bis\u00a0{upper}',
  noAccounts: '{name}: keine Kunden.',
  left: '{name}: {share} Kunden gingen ({percent}). Von vielen solchen Kunden gingen höchstwahrscheinlich {range}.',
  none: 'keine',
  leftColumn: 'Gingen',
  accountsColumn: 'Kunden',
  noSegment: 'Kein Segment',
  noOwner: 'Niemand zuständig',

  terms: {
    title: 'Was die Begriffe bedeuten',
    auc: 'AUC',
    aucMeans:
      'Nehmen Sie einen Kunden, der ging, und einen, der blieb: der Anteil solcher Paare, in denen der gegangene den höheren Wert hatte. 50 % sind ein Münzwurf, 100 % heißt immer richtig.',
    interval: '95-%-Intervall',
    intervalMeans:
      'Der Bereich, in dem die wahre Zahl höchstwahrscheinlich liegt, denn wenige Fälle können durch Zufall gut oder schlecht aussehen. Es stimmt in 95 von 100 Fällen und wird mit mehr Ausgängen enger.',
    precision: 'Genauigkeit',
    precisionMeans: 'Wie viele der gemeldeten Kunden gingen.',
    recall: 'Trefferquote',
    recallMeans: 'Wie viele der Kunden, die gingen, gemeldet waren.',
    lift: 'Lift',
    liftMeans:
      'Wie viel häufiger als der durchschnittliche Kunde diese gingen: 2× ist doppelt so häufig.',
    brier: 'Brier-Wert',
    brierMeans:
      'Wie weit der Wert, als Wahrscheinlichkeit gelesen, von dem entfernt war, was geschah. Niedriger ist besser; 0 heißt immer sicher und richtig.',
    skill: 'Brier-Güte',
    skillMeans:
      'Wie viel näher der Wert kam als derselbe Durchschnitt für jeden Kunden: Über 0 sagt er mehr, unter 0 weniger.',
    logLoss: 'Log-Verlust',
    logLossMeans:
      'Wie der Brier-Wert, aber sicher und falsch zu liegen kostet viel mehr. Je mehr eine Kalibrierung ihn senkt, desto besser die Vorhersage.',
  },

  order: {
    title: 'Heißt ein höherer Wert, dass ein Kunde eher geht?',
    byOwner: 'Dasselbe nach Zuständigen',
    summary:
      'Der Punkt zeigt, wie oft von zwei Kunden der gegangene den höheren Wert hatte. Die gestrichelte Linie ist ein Münzwurf ({half}), das rechte Ende immer richtig ({all}). Der Balken zeigt, wo die wahre Zahl höchstwahrscheinlich liegt.',
    all: 'Alle Kunden',
    says: 'Was das heißt',
    tooFew: '{name}: {count} von {of} gingen. Das ist zu wenig, um mehr zu sagen.',
    sentence:
      '{name}: Von zwei Kunden hatte der gegangene in {percent} der Fälle den höheren Wert. Bei so vielen Ausgängen liegt die wahre Zahl höchstwahrscheinlich bei {range}: {verdict}.',
  },
  flagged: {
    title: 'Wie viele der gemeldeten Kunden gingen?',
    summary: 'Der Punkt ist der Anteil, der ging.',
    band: 'Stufe damals',
    sentence:
      'Von {left, plural, one {# Kunden} other {# Kunden}}, die gingen, waren {flagged} so gemeldet ({percent}).',
    top: 'Von den {count} Kunden mit den höchsten Werten gingen {left}.',
  },
  calibration: {
    title: 'Wie viele gehen bei jedem Wert?',
    summary:
      'Der Punkt ist der Anteil, der ging, der Ring der Wert. Sie müssen erst übereinstimmen, wenn der Wert kalibriert ist.',
    said: 'Wert sagte',
    fits: 'Von den {of} Kunden mit Werten um {score} gingen {left}: {percent}. Von vielen solchen Kunden gingen höchstwahrscheinlich {range}; der Wert sagte {said}, das passt.',
    doesNotFit:
      'Von den {of} Kunden mit Werten um {score} gingen {left}: {percent}. Von vielen solchen Kunden gingen höchstwahrscheinlich {range}; der Wert sagte {said}, das passt nicht.',
    better:
      'Er kommt dem, was geschah, näher als derselbe Durchschnitt für jeden Kunden (Brier-Güte {skill}).',
    worse:
      'Derselbe Durchschnitt für jeden Kunden käme dem, was geschah, näher (Brier-Güte {skill}).',
  },
  lift: {
    title: 'Gingen die Kunden mit den höchsten Werten am häufigsten?',
    summary:
      'Kunden in zehn gleich großen Gruppen, die höchsten Werte zuerst. Die gestrichelte Linie (1×) ist die Häufigkeit aller Kunden zusammen.',
    tenth: 'Zehntel',
    highest: '{number}, höchste',
    lowest: '{number}, niedrigste',
    placeHighest: 'höchstes',
    placeLowest: 'niedrigstes',
    place: '{number} von 10, von oben',
    sentence:
      'Von den {cases} Kunden in diesem Zehntel ({place}) gingen {left}. Kunden mit gleichem Wert teilen sich ihre Ausgänge gleichmäßig.',
    sentenceOften:
      'Von den {cases} Kunden in diesem Zehntel ({place}) gingen {left}, {lift} so häufig wie der durchschnittliche Kunde. Kunden mit gleichem Wert teilen sich ihre Ausgänge gleichmäßig.',
  },
  lead: {
    title: 'Wie früh haben wir es kommen sehen?',
    summary: 'Anteil der Kunden mit hohem Risiko in den Monaten vor der Entscheidung.',
    days: 'Tage davor',
    left: 'Gegangen, mit hohem Risiko',
    stayed: 'Geblieben, mit hohem Risiko',
    legendLeft: 'gegangen',
    legendStayed: 'geblieben',
    axis: 'Tage vor der Entscheidung',
    none: 'Kein Kunde, der ging, hatte bei seiner Entscheidung hohes oder mittleres Risiko.',
    half: 'Die Hälfte der Kunden, die bei ihrer Entscheidung zu gehen hohes oder mittleres Risiko hatten, hatte es seit {days, plural, one {# Tag} other {# Tagen}} oder länger.',
    neverFlagged: '{share}, die gingen, waren zu dieser Zeit nicht gemeldet.',
    sentence:
      '{days, plural, =0 {Am Tag der Entscheidung} one {# Tag davor} other {# Tage davor}} hatten {left} Kunden, die gingen, hohes Risiko ({leftPercent}), und {stayed}, die blieben ({stayedPercent}).',
    order: 'Von zwei Kunden hatte der gegangene in {percent} der Fälle den höheren Wert.',
  },
  coverage: {
    title: 'Gingen stille Kunden häufiger?',
    summary:
      'Der Punkt ist der Anteil, der ging. Ein Kunde, der nicht antwortet, ist nicht unbedingt sicher: Vergleichen Sie ihn mit denen, die geantwortet haben.',
    beside: 'Verglichen mit „Haben geantwortet“',
    points: '{range} Punkte',
    more: 'Das ist deutlich häufiger als Kunden, die geantwortet haben ({range} Prozentpunkte).',
    less: 'Das ist deutlich seltener als Kunden, die geantwortet haben ({range} Prozentpunkte).',
    same: 'Das ist nicht deutlich häufiger oder seltener als Kunden, die geantwortet haben ({range} Prozentpunkte).',
  },
  excluded: {
    title: 'Welche Ausgänge ließen sich beurteilen?',
    all: 'Jeder erfasste Ausgang ist beurteilt.',
    summary:
      'Ein Ausgang zählt, wenn der Kunde damals einen Wert hatte. Die anderen sind nach dem ersten zutreffenden Grund gezählt.',
    judged: 'Beurteilt',
    outcome: 'Ausgang',
    outcomes: 'Ausgänge',
    share: 'Anteil',
    sentence: '{cases} von {all} Ausgängen ({percent}): {reason}.',
  },
  special: {
    title: 'Stimmen die Sonderregeln?',
    summary:
      'Drei Regeln setzen sich über einen niedrigen Wert hinweg. Eine Regel taugt etwas, wenn die Kunden, die sie anhob, häufiger gingen als die anderen mit niedrigem Risiko (letzte Zeile).',
    rule: 'Regel',
    noRule: 'Niedriges Risiko, keine Regel',
  },
  responded: {
    title: 'Wer hat geantwortet?',
    summary:
      'Kontakte mit einer gültigen Antwort, von allen bekannten Kontakten bei Kunden, die nicht gegangen sind.',
    contacts: 'Kontakte',
    responded: 'Geantwortet',
    people: 'Personen',
    all: 'Alle Kontakte',
    thirds: {
      HIGHEST: 'Drittel mit dem höchsten ARR',
      MIDDLE: 'Mittleres Drittel nach ARR',
      LOWEST: 'Drittel mit dem niedrigsten ARR',
      UNKNOWN: 'ARR nicht bekannt',
    },
    sentence: '{name}: {share} Personen haben geantwortet, {percent}.',
  },
  timing: {
    title: 'Tun sich Personen schwerer, die spät antworten?',
    summary:
      'Personen, die über einen Umfragelink geantwortet haben, in zwei Hälften danach, wie lange sie brauchten. 0 ist sehr einfach, 100 sehr schwierig.',
    early: 'Erste Hälfte',
    late: 'Zweite Hälfte',
    answered: 'Geantwortet',
    struggle: 'Durchschnittliche Mühe',
    afterDays: 'Tage bis zur Antwort',
    people: 'Personen',
    sentence:
      '{name}: {people, plural, one {# Person, die} other {# Personen, die}} {from} bis {to, plural, one {# Tag} other {# Tage}} nach Erhalt des Links geantwortet haben. Ihre durchschnittliche Mühe ist {struggle} auf einer Skala von 0 (sehr einfach) bis 100 (sehr schwierig).',
  },

  cases: {
    title: 'Fall für Fall',
    order: 'Geordnet nach dem damaligen Wert, höchster zuerst.',
    orderOfFirst: 'Geordnet nach dem damaligen Wert, höchster zuerst: die ersten {count}.',
    account: 'Kunde',
    score: 'Wert damals',
    band: 'Stufe damals',
    outcome: 'Was geschah',
    decided: 'Entschieden',
    gone: 'Ein Kunde, den es nicht mehr gibt',
  },

  proposals: {
    title: 'Lässt sich der Wert als Wahrscheinlichkeit lesen?',
    kinds: {
      SCALE: 'Den Wert als Wahrscheinlichkeit lesen',
      STEPS: 'Die Schritte auch danach gewichten, was Abwanderung vorhersagt',
    },
    index:
      'Noch nicht: Er ist ein Index. 40 ist höher als 30, heißt aber nicht, dass {percent} gehen werden. Eine Kalibrierung lernt aus Ihren Ausgängen, wie er als Wahrscheinlichkeit zu lesen ist. Nichts ändert sich, bis ein Administrator sie anwendet. Einstellungen Version {version}.',
    probability:
      'Ja, seit {since}: gelernt aus {cases, plural, one {# Ausgang} other {# Ausgängen}}, davon gingen {churned}. Einstellungen Version {version}.',
    tooOld:
      '<b>Die Kalibrierung ist abgelaufen:</b> Sie ist älter als 180 Tage. Schlagen Sie eine neue vor.',
    offRate:
      '<b>Die Kalibrierung ist abgelaufen:</b> Seither gingen mehr oder weniger Kunden, als sie vorhersagte. Schlagen Sie eine neue vor.',
    propose: 'Kalibrierung vorschlagen',
    proposing: 'Wird aus Ihren Ausgängen gelernt …',
    proposed: 'Die Vorschläge sind fertig.',
    apply: 'Anwenden',
    applied: 'Angewendet. Die Kunden werden neu bewertet.',
    baseRate: '{percent} der Kunden gingen. Die Stufen beginnen bei diesen Vielfachen des Anteils:',
    highFrom: 'Hoch ab',
    mediumFrom: 'Mittel ab',
    times: 'mal {percent} ist {score}',
    setting: 'Einstellung',
    step: 'Schritt',
    now: 'Jetzt',
    then: 'Dann',
    weights: 'Wie jeder Schritt zählen würde',
    gain: 'Bei Ausgängen, aus denen nicht gelernt wurde, senkt sie den <term>Log-Verlust</term> um {gain} je Ausgang: je mehr, desto besser die Vorhersage.',
    meaning: 'Der Wert ist',
    anIndex: 'ein Index',
    aProbability: 'eine Wahrscheinlichkeit',
    intercept: 'Achsenabschnitt',
    slope: 'Steigung',
    auc: 'Wer ging, hatte den höheren Wert (AUC)',
    noMoves: 'Kein Kunde wechselt die Stufe.',
    moves:
      '{accounts, plural, one {# Kunde wechselt} other {# Kunden wechseln}} mit den vorgeschlagenen Schwellen oben die Stufe: {up} nach oben, {down} nach unten.',
  },
} satisfies TranslationOf<typeof english>;
