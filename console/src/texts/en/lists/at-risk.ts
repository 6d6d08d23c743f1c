export default {
  name: 'At risk',
  what: 'accounts',
  headingUnknown: 'Accounts at risk',
  headingNone: 'No accounts yet',
  headingMatching: 'Accounts at risk that match the filters',
  headingHigh:
    '{count, plural, =0 {No account{whose, select, owner { owned by {owner}} noOwner { without an owner} segment { in {segment}} ownerAndSegment { owned by {owner} in {segment}} noOwnerAndSegment { without an owner in {segment}} other {}} is at high risk} one {# account{whose, select, owner { owned by {owner}} noOwner { without an owner} segment { in {segment}} ownerAndSegment { owned by {owner} in {segment}} noOwnerAndSegment { without an owner in {segment}} other {}} worth {arr} is at high risk} other {# accounts{whose, select, owner { owned by {owner}} noOwner { without an owner} segment { in {segment}} ownerAndSegment { owned by {owner} in {segment}} noOwnerAndSegment { without an owner in {segment}} other {}} worth {arr} are at high risk}}',
  headingBand:
    '{count, plural, =0 {No account{whose, select, owner { owned by {owner}} noOwner { without an owner} segment { in {segment}} ownerAndSegment { owned by {owner} in {segment}} noOwnerAndSegment { without an owner in {segment}} other {}} is} one {# account{whose, select, owner { owned by {owner}} noOwner { without an owner} segment { in {segment}} ownerAndSegment { owned by {owner} in {segment}} noOwnerAndSegment { without an owner in {segment}} other {}} worth {arr} is} other {# accounts{whose, select, owner { owned by {owner}} noOwner { without an owner} segment { in {segment}} ownerAndSegment { owned by {owner} in {segment}} noOwnerAndSegment { without an owner in {segment}} other {}} worth {arr} are}} {band, select, MEDIUM {at medium risk} LOW {at low risk} other {silent}}',
  headingSilent:
    '{count, plural, one {The only account has not responded yet} other {None of # accounts has responded yet}}',
  silence:
    '{count, plural, one {# account worth {arr} is silent: no one knows how they are doing.} other {# accounts worth {arr} are silent: no one knows how they are doing.}}',

  orders: {
    RANK: {
      DESC: 'Ranked by risk: a score from few answers counts less.',
      ASC: 'Ranked by risk, lowest first.',
    },
    RISK_WEIGHTED_ARR: {
      DESC: 'Ordered by ARR × risk.',
      ASC: 'Ordered by ARR × risk, lowest first.',
    },
    RENEWAL_DATE: {
      ASC: 'Ordered by renewal date.',
      DESC: 'Ordered by renewal date, latest first.',
    },
    CHANGE: {
      DESC: 'Ordered by change in 90 days, worst first. Accounts without a score from 90 days ago are left out.',
      ASC: 'Ordered by change in 90 days, best first. Accounts without a score from 90 days ago are left out.',
    },
  },
  byLoss: { DESC: 'Ordered by expected loss.', ASC: 'Ordered by expected loss, lowest first.' },
  shown:
    '{count, plural, one {# account} other {# accounts}}{hasMore, select, true { so far} other {}}{isNarrowed, select, true {{count, plural, one { matches the filters} other { match the filters}}} other {}}{hidesSnoozed, select, true {, without snoozed ones} other {}}',
  noneMatch: 'No account matches these filters',
  clear: 'Clear all filters',
  noneInBands: 'No account is in these bands',
  noneInBandsHint: 'No one struggles here, or no one was asked: <ask>see who to ask next</ask>.',
  noneInBandsSnoozed:
    'No one struggles here, or no one was asked: <ask>see who to ask next</ask>, or <snoozed>show snoozed accounts</snoozed>.',
  more: 'Show more',
  csv: 'CSV',
  downloaded:
    '{count, plural, one {# account} other {# accounts}} downloaded as at-risk.csv, filtered and ordered as the page is.',

  startAccounts:
    'Import your accounts first, then the answers of a survey that you already have, or ask people.',
  startAnswers: 'Import the answers of a survey, or send survey links to accounts that renew soon.',

  all: 'All accounts',
  matching: 'Accounts that match',
  accounts: '{count, plural, one {# account} other {# accounts}}',
  ofArr: '{arr} · {share} of ARR',
  facts:
    '{imminent} under an imminent threat · {worsening} worsening · {renewing} renewing within 90 days',

  account: 'Account',
  trend: 'Trend, 90 days',
  why: 'Why',
  competitor: 'Competitor',
  atStake: 'At stake',
  renews: 'Renews',
  noSegment: 'No segment',
  noDate: 'No date',
  expectedLoss: 'Expected loss',
  timesRisk: '× risk',
  respondedWithConfidence: {
    LOW: '{responded} · low confidence',
    MEDIUM: '{responded} · medium confidence',
    HIGH: '{responded} · high confidence',
  },
  directions: {
    WORSENING: 'worsening',
    IMPROVING: 'improving',
    STABLE: 'stable',
    UNKNOWN: 'not known',
  },
  responded: '{count} of {of} responded',
  noResponse: 'No one has responded',
  nothingStandsOut: 'Nothing stands out; hardest step:',
  findDifficult:
    '{count, plural, one {# of {of} finds this difficult:} other {# of {of} find this difficult:}}',
  noResponseFrom: 'No response from: {roles}',
  noteCopied: 'Call note of {account} copied.',

  filters: 'Filters',
  band: 'Band',
  months: '{from} to {to}',
  anyTime: 'Any time',
  any: 'Any',
  nextDays: 'Next {days} days',
  hideSnoozed: 'Hide snoozed',
  step: 'Step',
  missing: 'No response from',
  confidence: 'Confidence',
  confidences: { HIGH: 'High', MEDIUM_HIGH: 'Medium or high', LOW: 'Low' },
  minArr: 'ARR at least',
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
};
