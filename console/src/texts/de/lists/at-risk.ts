import type english from '../../en/lists/at-risk.ts';
import type { TranslationOf } from '../../texts.ts';

export default {
  name: 'Gefährdet',
  what: 'Kunden',
  headingUnknown: 'Gefährdete Kunden',
  headingNone: 'Noch keine Kunden',
  headingMatching: 'Gefährdete Kunden, die zu den Filtern passen',
  headingHigh:
    '{count, plural, =0 {Kein Kunde{whose, select, owner { von {owner}} noOwner { ohne Zuständige} segment { im Segment {segment}} ownerAndSegment { von {owner} im Segment {segment}} noOwnerAndSegment { ohne Zuständige im Segment {segment}} other {}} ist stark gefährdet} one {# Kunde{whose, select, owner { von {owner}} noOwner { ohne Zuständige} segment { im Segment {segment}} ownerAndSegment { von {owner} im Segment {segment}} noOwnerAndSegment { ohne Zuständige im Segment {segment}} other {}} im Wert von {arr} ist stark gefährdet} other {# Kunden{whose, select, owner { von {owner}} noOwner { ohne Zuständige} segment { im Segment {segment}} ownerAndSegment { von {owner} im Segment {segment}} noOwnerAndSegment { ohne Zuständige im Segment {segment}} other {}} im Wert von {arr} sind stark gefährdet}}',
  headingBand:
    '{count, plural, =0 {Kein Kunde{whose, select, owner { von {owner}} noOwner { ohne Zuständige} segment { im Segment {segment}} ownerAndSegment { von {owner} im Segment {segment}} noOwnerAndSegment { ohne Zuständige im Segment {segment}} other {}} ist} one {# Kunde{whose, select, owner { von {owner}} noOwner { ohne Zuständige} segment { im Segment {segment}} ownerAndSegment { von {owner} im Segment {segment}} noOwnerAndSegment { ohne Zuständige im Segment {segment}} other {}} im Wert von {arr} ist} other {# Kunden{whose, select, owner { von {owner}} noOwner { ohne Zuständige} segment { im Segment {segment}} ownerAndSegment { von {owner} im Segment {segment}} noOwnerAndSegment { ohne Zuständige im Segment {segment}} other {}} im Wert von {arr} sind}} {band, select, MEDIUM {mittel gefährdet} LOW {wenig gefährdet} other {still}}',
  headingSilent:
    '{count, plural, one {Der einzige Kunde hat noch nicht geantwortet} other {Keiner von # Kunden hat bisher geantwortet}}',
  silence:
    '{count, plural, one {# Kunde im Wert von {arr} schweigt: Niemand weiß, wie es um ihn steht.} other {# Kunden im Wert von {arr} schweigen: Niemand weiß, wie es um sie steht.}}',

  orders: {
    RANK: {
      DESC: 'Nach Risiko geordnet: Ein Wert aus wenigen Antworten zählt weniger.',
      ASC: 'Nach Risiko geordnet, das geringste zuerst.',
    },
    RISK_WEIGHTED_ARR: {
      DESC: 'Nach ARR × Risiko geordnet.',
      ASC: 'Nach ARR × Risiko geordnet, das geringste zuerst.',
    },
    RENEWAL_DATE: {
      ASC: 'Nach Verlängerungstermin geordnet.',
      DESC: 'Nach Verlängerungstermin geordnet, der späteste zuerst.',
    },
    CHANGE: {
      DESC: 'Nach Veränderung in 90 Tagen geordnet, die größte Verschlechterung zuerst. Kunden ohne Wert von vor 90 Tagen fehlen.',
      ASC: 'Nach Veränderung in 90 Tagen geordnet, die größte Verbesserung zuerst. Kunden ohne Wert von vor 90 Tagen fehlen.',
    },
  },
  byLoss: {
    DESC: 'Nach erwartetem Verlust geordnet.',
    ASC: 'Nach erwartetem Verlust geordnet, der geringste zuerst.',
  },
  shown:
    '{hasMore, select, true {Bisher } other {}}{count, plural, one {# Kunde} other {# Kunden}}{isNarrowed, select, true {, auf {count, plural, one {den} other {die}} die Filter zutreffen} other {}}{hidesSnoozed, select, true {, ohne zurückgestellte} other {}}',
  noneMatch: 'Kein Kunde passt zu diesen Filtern',
  clear: 'Alle Filter aufheben',
  noneInBands: 'In diesen Stufen ist kein Kunde',
  noneInBandsHint:
    'Niemand tut sich hier schwer, oder niemand wurde gefragt: <ask>ansehen, wen Sie als Nächstes fragen sollten</ask>.',
  noneInBandsSnoozed:
    'Niemand tut sich hier schwer, oder niemand wurde gefragt: <ask>ansehen, wen Sie als Nächstes fragen sollten</ask>, oder <snoozed>zurückgestellte Kunden zeigen</snoozed>.',
  more: 'Mehr zeigen',
  csv: 'Als CSV',
  downloaded:
    '{count, plural, one {# Kunde} other {# Kunden}} als at-risk.csv heruntergeladen, gefiltert und geordnet wie die Seite.',

  startAccounts:
    'Importieren Sie zuerst Ihre Kunden, dann die Antworten einer vorhandenen Umfrage, oder fragen Sie die Personen selbst.',
  startAnswers:
    'Importieren Sie die Antworten einer Umfrage, oder senden Sie Umfragelinks an Kunden, deren Verlängerung bald ansteht.',

  all: 'Alle Kunden',
  matching: 'Kunden, die zu den Filtern passen',
  accounts: '{count, plural, one {# Kunde} other {# Kunden}}',
  ofArr: '{arr} · {share} des ARR',
  facts:
    '{imminent} akut bedroht · {worsening} verschlechtern sich · {renewing} verlängern sich binnen 90 Tagen',

  account: 'Kunde',
  trend: 'Verlauf, 90 Tage',
  why: 'Warum',
  competitor: 'Wettbewerber',
  atStake: 'Auf dem Spiel',
  renews: 'Verlängert sich',
  noSegment: 'Kein Segment',
  noDate: 'Kein Termin',
  expectedLoss: 'Erwarteter Verlust',
  timesRisk: '× Risiko',
  respondedWithConfidence: {
    LOW: '{responded} · wenig verlässlich',
    MEDIUM: '{responded} · mäßig verlässlich',
    HIGH: '{responded} · sehr verlässlich',
  },
  directions: {
    WORSENING: 'wird schlechter',
    IMPROVING: 'wird besser',
    STABLE: 'bleibt gleich',
    UNKNOWN: 'nicht bekannt',
  },
  responded: '{count} von {of} haben geantwortet',
  noResponse: 'Niemand hat geantwortet',
  nothingStandsOut: 'Nichts fällt auf; schwierigster Schritt:',
  findDifficult:
    '{count, plural, one {# von {of} findet das schwierig:} other {# von {of} finden das schwierig:}}',
  noResponseFrom: 'Keine Antwort von: {roles}',
  noteCopied: 'Die Gesprächsnotiz zu {account} ist kopiert.',

  filters: 'Filter',
  band: 'Stufe',
  months: '{from} bis {to}',
  anyTime: 'Irgendwann',
  any: 'Alle',
  nextDays: 'In den nächsten {days} Tagen',
  hideSnoozed: 'Zurückgestellte ausblenden',
  step: 'Schritt',
  missing: 'Keine Antwort von',
  confidence: 'Verlässlichkeit',
  confidences: { HIGH: 'Hoch', MEDIUM_HIGH: 'Mittel oder hoch', LOW: 'Niedrig' },
  minArr: 'ARR mindestens',
  moreFilters: 'Mehr Filter',
  fewerFilters: 'Weniger Filter',
} satisfies TranslationOf<typeof english>;
