import type english from '../en/portfolio.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  name: 'Portfolio',
  what: 'das Portfolio',
  heading: 'Wie sich das Portfolio entwickelt',
  print: 'Drucken oder als PDF sichern',
  empty: 'Noch keine Kunden',
  emptyHint:
    'Hier stehen die Stufen je Quartal, Verlängerungen und Veränderungen, sobald es Kunden gibt.',
  star: {
    heading: '{share} der Kunden erledigen ihre Aufgabe ohne Mühe',
    before: 'Ende {month} waren es {before}.',
    basis:
      '<lowest>{low} von {known} Kunden</lowest> mit Antworten haben ein niedriges Risiko.{unknown, plural, =0 {} one { <silent># Kunde</silent> schweigt und ist nicht mitgezählt.} other { <silent># Kunden</silent> schweigen und sind nicht mitgezählt.}}',
    unknown: 'Noch kein Kunde hat uns gesagt, wie schwierig seine Aufgabe ist',
  },
  unit: 'Gezählt werden',
  units: { accounts: 'Kunden', arr: 'ARR' },
  noOwner: 'Niemand zuständig',
  noSegment: 'Kein Segment',
  today: 'Heute',
  endOf: 'Ende {month}',
  computed: 'nachträglich berechnet',
  missing: 'fehlt',
  accountsIn: '{band}: Kunden',
  arrIn: 'ARR: {band}',
  rowSays:
    '{name}: {high} mit hohem, {medium} mit mittlerem, {low} mit niedrigem und {unknown} mit unbekanntem Risiko, von {whole}.',
  rowMissing: '{name}: fehlt. Am letzten Tag des Quartals wurde nichts festgehalten.',
  quarterChoice: 'Zuständige und Segmente am Stand von',
  quarters: {
    when: 'Quartalsende',
    summary:
      'Alle Kunden nach Stufe, am Ende jedes Quartals und heute. Die Zahlen werden am letzten Tag eines Quartals festgehalten und bleiben, wie sie sind.',
    computed:
      '„Nachträglich berechnet“ heißt: aus den damaligen Antworten, mit Einstellungen, Zuständigen, Segmenten und ARR eines späteren Tages.',
    none: 'Seit Zahlen festgehalten werden, ist noch kein Quartal zu Ende gegangen. Wenn frühere Quartale ergänzt werden sollen, fragen Sie den Betrieb („rebuild“ mit Verlauf).',
  },
  finding: {
    moreUnknown:
      '{finding}, aber {difference} mehr {count, plural, one {ist} other {sind}} unbekannt',
    accounts: {
      alone:
        '{count, plural, =0 {Kein Kunde hat} one {# Kunde hat} other {# Kunden haben}} ein hohes Risiko',
      more: '{count, plural, one {# Kunde hat} other {# Kunden haben}} ein hohes Risiko, {difference} mehr als Ende {month}',
      less: '{count, plural, =0 {Kein Kunde hat} one {# Kunde hat} other {# Kunden haben}} ein hohes Risiko, {difference} weniger als Ende {month}',
      same: '{count, plural, =0 {Kein Kunde hat} one {# Kunde hat} other {# Kunden haben}} ein hohes Risiko, wie Ende {month}',
    },
    arr: {
      alone: '{worth} ARR haben ein hohes Risiko',
      more: '{worth} ARR haben ein hohes Risiko, {difference} mehr als Ende {month}',
      less: '{worth} ARR haben ein hohes Risiko, {difference} weniger als Ende {month}',
      same: '{worth} ARR haben ein hohes Risiko, wie Ende {month}',
    },
  },
  owners: {
    row: 'Zuständig',
    summary: 'Kunden je Zuständigem nach Stufe. {when}.',
    none: 'Niemand ist für einen Kunden mit hohem Risiko zuständig',
    accounts:
      'Die meisten Kunden mit hohem Risiko: {name}, {count, plural, one {# Kunde} other {# Kunden}}',
    arr: 'Der meiste ARR mit hohem Risiko: {name}, {worth}',
    tie: {
      accounts:
        '{leading} von {all} Zuständigen haben gleich viele Kunden mit hohem Risiko und damit die meisten: je {count, plural, one {# Kunde} other {# Kunden}}',
      arr: '{leading} von {all} Zuständigen haben gleich viel ARR mit hohem Risiko und damit den meisten: je {worth}',
    },
    unnamed: {
      accounts:
        'Kunden ohne Zuständige liegen vorn: {count, plural, one {# hat} other {# haben}} ein hohes Risiko',
      arr: 'Kunden ohne Zuständige liegen vorn: {worth} ARR haben ein hohes Risiko',
    },
  },
  segments: {
    row: 'Segment',
    summary: 'Kunden je Segment nach Stufe. {when}.',
    none: 'Kein Segment hat einen Kunden mit hohem Risiko',
    accounts:
      'Das Segment mit den meisten Kunden mit hohem Risiko: {name}, {count, plural, one {# Kunde} other {# Kunden}}',
    arr: 'Das Segment mit dem meisten ARR mit hohem Risiko: {name}, {worth}',
    tie: {
      accounts:
        '{leading} von {all} Segmenten haben gleich viele Kunden mit hohem Risiko und damit die meisten: je {count, plural, one {# Kunde} other {# Kunden}}',
      arr: '{leading} von {all} Segmenten haben gleich viel ARR mit hohem Risiko und damit den meisten: je {worth}',
    },
    unnamed: {
      accounts:
        'Kunden ohne Segment liegen vorn: {count, plural, one {# hat} other {# haben}} ein hohes Risiko',
      arr: 'Kunden ohne Segment liegen vorn: {worth} ARR haben ein hohes Risiko',
    },
  },
  renewals: {
    month: 'Monat',
    expectedLoss: 'Erwarteter Verlust',
    none: 'In den nächsten 12 Monaten verlängert sich nichts',
    lost: 'Von {all}, die sich in den nächsten 12 Monaten verlängern, gehen voraussichtlich {worth} verloren',
    high: 'Von {all}, die sich in den nächsten 12 Monaten verlängern, haben {worth} ein hohes Risiko',
    calibrated:
      'ARR nach Monat der Verlängerung und heutiger Stufe. Der erwartete Verlust ist die Summe aus ARR × Wert: Der Wert ist an Ihren eigenen Ausgängen kalibriert.',
    notCalibrated:
      'ARR nach Monat der Verlängerung und heutiger Stufe. Ein erwarteter Verlust lässt sich noch nicht zeigen: Der Wert ist nicht an Ihren eigenen Ausgängen kalibriert und damit keine Wahrscheinlichkeit. Unter Treffsicherheit lässt sich eine Kalibrierung vorschlagen.',
  },
  movers: {
    title: 'Kein Kunde hat sich verändert',
    none: 'Bei allen Kunden haben Personen, die heute und vor 90 Tagen geantwortet haben, dieselben Antworten gegeben.',
    summary:
      'Die acht Kunden, die sich am meisten verschlechtert, und die acht, die sich am meisten verbessert haben: der Wert heute verglichen mit dem vor 90 Tagen, nach den Antworten derselben Personen, und der Schritt, an dem es am meisten liegt.',
    both: 'Am meisten verschlechtert: {worse}, um {up} Punkte; am meisten verbessert: {better}, um {down}',
    worse: 'Am meisten verschlechtert: {worse}, um {up} Punkte',
    better: 'Am meisten verbessert: {better}, um {down} Punkte',
    account: 'Kunde',
    change: 'Veränderung',
    bands: 'Stufe',
    bandBefore: 'Stufe vor 90 Tagen',
    bandNow: 'Stufe heute',
    score: 'Wert',
    step: 'Schritt, an dem es liegt',
    stepPoints: 'Punkte dieses Schritts',
    cause: '{step}: {points}',
    says: '{account} hat sich um {points} Punkte verändert, von {before} zu {now}; an „{step}“ liegen {part}.',
    saysAlone: '{account} hat sich um {points} Punkte verändert, von {before} zu {now}.',
  },
  scorecard: {
    title:
      '{acting, plural, =0 {Keine Abteilung muss jetzt handeln} one {# von {all} Abteilungen muss jetzt handeln} other {# von {all} Abteilungen müssen jetzt handeln}}{watching, plural, =0 {} one {, # muss etwas beobachten} other {, # müssen etwas beobachten}}',
    summary: 'Eine Ampel für jede Abteilung, und warum.',
    department: 'Abteilung',
    light: 'Ampel',
    sentence: 'Warum',
  },
  departments: {
    customerSuccess: 'Kundenbetreuung',
    product: 'Produkt',
    marketing: 'Marketing',
    operations: 'Vertriebssteuerung',
  },
  lightWords: {
    ACT: 'Jetzt handeln',
    WATCH: 'Beobachten',
    ON_TRACK: 'Auf Kurs',
    UNKNOWN: 'Nicht bekannt',
  },
  lights: {
    renewing:
      '{count, plural, one {# Kunde mit hohem Risiko und {worth} ARR verlängert} other {# Kunden mit hohem Risiko und {worth} ARR verlängern}} bis Ende {month}.',
    high: '{count, plural, one {# Kunde hat} other {# Kunden haben}} ein hohes Risiko, aber keiner davon verlängert in den nächsten drei Monaten.',
    worsening:
      'Kein Kunde hat ein hohes Risiko, aber {count, plural, one {# Kunde verschlechtert} other {# Kunden verschlechtern}} sich.',
    noneHigh: 'Kein Kunde hat ein hohes Risiko, und keiner verschlechtert sich.',
    noSteps: 'Noch niemand hat geantwortet.',
    noneHard: 'Kein Schritt ist für Kunden schwierig.',
    beaten: '„{step}“ ist für {share} der Kunden schwierig, und {competitor} kann es besser.',
    hard: '„{step}“ ist für {share} der Kunden schwierig; von keinem Wettbewerber ist bekannt, dass er es besser kann.',
    atLeast: '{count} oder mehr',
    noVoice:
      'Noch kein Zitat eines Kunden ist freigegeben; {waiting, plural, =0 {niemand hat bisher etwas gesagt, das wir zitieren könnten.} one {# Person hat etwas gesagt, das wir zitieren könnten.} other {{people} Personen haben etwas gesagt, das wir zitieren könnten.}}',
    waiting:
      '{waiting, plural, one {# Person hat etwas Gutes gesagt und wurde} other {{people} Personen haben etwas Gutes gesagt und wurden}} noch nicht gefragt.',
    asked: 'Alle, die etwas Gutes gesagt haben, wurden gefragt.',
    noAccounts: 'Es gibt noch keine Kunden.',
    silent: {
      arr: 'Wir wissen nicht, wie es {count, plural, =0 {keinem Kunden} one {# Kunden} other {# Kunden}} mit {share} des ARR geht.',
      accounts:
        'Wir wissen nicht, wie es {count, plural, =0 {keinem Kunden} one {# Kunden} other {# Kunden}} ({share} von allen) geht.',
    },
  },
} satisfies TranslationOf<typeof english>;
