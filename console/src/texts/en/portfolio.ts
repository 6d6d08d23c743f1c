/** The portfolio by quarter, for board reports. */
export default {
  name: 'Portfolio',
  what: 'the portfolio',
  heading: 'How the portfolio is developing',
  print: 'Print or save as PDF',
  empty: 'No accounts yet',
  emptyHint: 'Bands over quarters, renewals and movers appear here once there are accounts.',
  star: {
    heading: '{share} of customers get their job done without a struggle',
    before: 'At the end of {month} it was {before}.',
    basis:
      '<lowest>{low} of {known} accounts</lowest> with answers are at low risk.{unknown, plural, =0 {} one { <silent># account</silent> is silent and not counted.} other { <silent># accounts</silent> are silent and not counted.}}',
    unknown: 'No customer has told us yet how difficult their job is',
  },
  unit: 'Count',
  units: { accounts: 'Accounts', arr: 'ARR' },
  noOwner: 'No owner',
  noSegment: 'No segment',
  today: 'Today',
  endOf: 'End of {month}',
  computed: 'computed later',
  missing: 'missing',
  accountsIn: '{band}: accounts',
  arrIn: '{band}: ARR',
  rowSays:
    '{name}: {high} at high risk, {medium} at medium risk, {low} at low risk and {unknown} unknown, of {whole}.',
  rowMissing: '{name}: missing. Nothing was recorded on the last day of the quarter.',
  quarterChoice: 'Owners and segments as of',
  quarters: {
    when: 'End of quarter',
    summary:
      'All accounts by band, at the end of each quarter and today. Figures are recorded on the last day of a quarter and stay as they are.',
    computed:
      '“Computed later” uses the answers from that time, but the settings, owners, segments and ARR of a later day.',
    none: 'No quarter has ended since figures were first recorded. To fill in earlier quarters, ask an operator (“rebuild” with history).',
  },
  finding: {
    moreUnknown: '{finding}, but {difference} more {count, plural, one {is} other {are}} unknown',
    accounts: {
      alone:
        '{count, plural, =0 {No account is} one {# account is} other {# accounts are}} at high risk',
      more: '{count, plural, one {# account is} other {# accounts are}} at high risk, {difference} more than at the end of {month}',
      less: '{count, plural, =0 {No account is} one {# account is} other {# accounts are}} at high risk, {difference} fewer than at the end of {month}',
      same: '{count, plural, =0 {No account is} one {# account is} other {# accounts are}} at high risk, as at the end of {month}',
    },
    arr: {
      alone: '{worth} of ARR is at high risk',
      more: '{worth} of ARR is at high risk, {difference} more than at the end of {month}',
      less: '{worth} of ARR is at high risk, {difference} less than at the end of {month}',
      same: '{worth} of ARR is at high risk, as at the end of {month}',
    },
  },
  owners: {
    row: 'Owner',
    summary: 'Accounts of each owner by band. {when}.',
    none: 'No owner has an account at high risk',
    accounts:
      '{name} has the most accounts at high risk: {count, plural, one {# account} other {# accounts}}',
    arr: '{name} has the most ARR at high risk: {worth}',
    tie: {
      accounts:
        '{leading} of {all} owners tie for the most accounts at high risk: {count, plural, one {# account} other {# accounts}} each',
      arr: '{leading} of {all} owners tie for the most ARR at high risk: {worth} each',
    },
    unnamed: {
      accounts:
        'Accounts without an owner lead: {count, plural, one {# is} other {# are}} at high risk',
      arr: 'Accounts without an owner lead: {worth} of ARR is at high risk',
    },
  },
  segments: {
    row: 'Segment',
    summary: 'Accounts of each segment by band. {when}.',
    none: 'No segment has an account at high risk',
    accounts:
      '{name} has the most accounts at high risk: {count, plural, one {# account} other {# accounts}}',
    arr: '{name} has the most ARR at high risk: {worth}',
    tie: {
      accounts:
        '{leading} of {all} segments tie for the most accounts at high risk: {count, plural, one {# account} other {# accounts}} each',
      arr: '{leading} of {all} segments tie for the most ARR at high risk: {worth} each',
    },
    unnamed: {
      accounts:
        'Accounts without a segment lead: {count, plural, one {# is} other {# are}} at high risk',
      arr: 'Accounts without a segment lead: {worth} of ARR is at high risk',
    },
  },
  renewals: {
    month: 'Month',
    expectedLoss: 'Expected loss',
    none: 'Nothing renews in the next 12 months',
    lost: 'Of {all} that renews in the next 12 months, {worth} is expected to be lost',
    high: 'Of {all} that renews in the next 12 months, {worth} is at high risk',
    calibrated:
      'ARR by renewal month and today’s band. The expected loss is ARR × score, summed: the score is calibrated on your own outcomes.',
    notCalibrated:
      'ARR by renewal month and today’s band. An expected loss cannot be shown yet: the score is not calibrated on your own outcomes, so it is not a probability. Accuracy can propose a calibration.',
  },
  movers: {
    title: 'No account moved',
    none: 'At every account, people who answered both now and 90 days ago gave the same answers.',
    summary:
      'The eight accounts that worsened most and the eight that improved most: the score now compared with 90 days ago, from the same people’s answers, and the step behind most of the change.',
    both: '{worse} worsened most, by {up} points; {better} improved most, by {down}',
    worse: '{worse} worsened most, by {up} points',
    better: '{better} improved most, by {down} points',
    account: 'Account',
    change: 'Change',
    bands: 'Band',
    bandBefore: 'Band 90 days ago',
    bandNow: 'Band now',
    score: 'Score',
    step: 'Step behind it',
    stepPoints: 'Points of this step',
    cause: '{step} ({points})',
    says: '{account} moved by {points} points, from {before} to {now}; “{step}” accounts for {part} of it.',
    saysAlone: '{account} moved by {points} points, from {before} to {now}.',
  },
  scorecard: {
    title:
      '{acting, plural, =0 {No department has to act now} one {# of {all} departments has to act now} other {# of {all} departments have to act now}}{watching, plural, =0 {} one {, # has something to watch} other {, # have something to watch}}',
    summary: 'One light for each department, and why.',
    department: 'Department',
    light: 'Light',
    sentence: 'Why',
  },
  departments: {
    customerSuccess: 'Customer success',
    product: 'Product',
    marketing: 'Marketing',
    operations: 'Revenue operations',
  },
  lightWords: {
    ACT: 'Act now',
    WATCH: 'Watch',
    ON_TRACK: 'On track',
    UNKNOWN: 'Not known',
  },
  lights: {
    renewing:
      '{count, plural, one {# account at high risk, worth {worth}, renews} other {# accounts at high risk, worth {worth}, renew}} by the end of {month}.',
    high: '{count, plural, one {# account is} other {# accounts are}} at high risk, but none of them renews in the next three months.',
    worsening:
      'No account is at high risk, but {count, plural, one {# account is} other {# accounts are}} getting worse.',
    noneHigh: 'No account is at high risk, and none is getting worse.',
    noSteps: 'No one has answered yet.',
    noneHard: 'No step is difficult for customers.',
    beaten: '“{step}” is difficult for {share} of customers, and {competitor} does it better.',
    hard: '“{step}” is difficult for {share} of customers; no competitor is known to do it better.',
    atLeast: '{count} or more',
    noVoice:
      'No customer quote is approved yet; {waiting, plural, =0 {no one has said anything that we could quote.} one {# person has said something that we could quote.} other {{people} people have said something that we could quote.}}',
    waiting:
      '{waiting, plural, one {# person has said something good and has not been asked yet.} other {{people} people have said something good and have not been asked yet.}}',
    asked: 'Everyone who said something good has been asked.',
    noAccounts: 'There are no accounts yet.',
    silent: {
      arr: 'We do not know how {count, plural, =0 {no account} one {# account} other {# accounts}} with {share} of ARR {count, plural, one {is} other {are}} doing.',
      accounts:
        'We do not know how {count, plural, =0 {no account} one {# account} other {# accounts}} ({share} of all) {count, plural, one {is} other {are}} doing.',
    },
  },
} as const;
