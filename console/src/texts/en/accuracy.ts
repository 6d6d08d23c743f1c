export default {
  name: 'Accuracy',
  what: 'the back-test',
  headingUnknown: 'Does the score tell the truth?',
  says: {
    predicts:
      'Effort predicts churn here: of two accounts, the one that left had the higher score {often} of the time ({lower} to {upper}).',
    weak: 'Effort predicts churn only weakly here: of two accounts, the one that left had the higher score {often} of the time ({lower} to {upper}).',
    reversed: 'The order is reversed: check the import.',
    doesNot: 'Effort does not predict churn here: at best {upper}, where {chance} is chance.',
    cannotTell:
      'Too early to tell from {count, plural, one {# churned account} other {# churned accounts}} ({lower} to {upper}). To recognize a useful score (AUC .70), you need about 20 churned and 80 kept accounts.',
    onlyChurn: 'Only churn is recorded; record renewals too.',
    fewChurned:
      'Too early to tell: {count, plural, =0 {no account has churned.} one {only {shown} account has churned.} other {only {shown} accounts have churned.}}',
    fewKept:
      'Too early to tell: {count, plural, =0 {no account has stayed.} one {only {shown} account has stayed.} other {only {shown} accounts have stayed.}}',
  },
  noOutcomes: 'No outcomes yet: there is nothing to test the score on',
  noOutcomesHint:
    'Accuracy compares past scores with who left and who stayed. Import renewals and churn from a file, such as a CRM export, or have your systems send them through the API.',
  testing: 'The score is being tested on your outcomes',
  testedSoFar: '{done} of {total} accounts are done.',
  testingHint: 'This takes a minute. The page refreshes when it is ready.',
  download: 'Download CSV',
  downloaded: '{count, plural, one {# case} other {# cases}} downloaded as accuracy.csv.',
  print: 'Print',
  next: '<strong>What to do next:</strong> {step}',
  nextSteps: {
    TOO_FEW_OUTCOMES:
      'Record more outcomes, renewals as well as churn, before anyone acts on the score.',
    CANNOT_TELL:
      'Keep recording outcomes, renewals as well as churn. Until then, use the score to decide whom to ask about what, not to predict who will leave.',
    DOES_NOT_PREDICT:
      'Do not use the score to choose whom to call: work on the hardest steps in Hotspots, and call by renewal date.',
    REVERSED:
      'Do not use the score until the import has been checked: the dates, the direction of the scale, and which accounts left.',
  },
  callHighRisk: 'Call accounts at high risk first, and see below how many of them left.',
  callHighest:
    'Call the {calls} highest scores first: in this test {left} of {calls} left, compared with {usual} of {calls} picked at random.',
  notIn: 'Do not rely on the score in {segments}: it does not predict who leaves there.',
  readWithCare: 'Read with care',
  asOf: 'As of {day}.',
  basis:
    'Tested on {cases, plural, one {# outcome} other {# outcomes}}: {churned} left, {kept} stayed. Each account is scored as it was {days, plural, one {# day} other {# days}} before the decision.',
  basisAssumed:
    'Tested on {cases, plural, one {# outcome} other {# outcomes}}: {churned} left, {kept} stayed. {assumed, plural, one {# renewal is assumed, because its date passed without an outcome.} other {# renewals are assumed, because their dates passed without an outcome.}} Each account is scored as it was {days, plural, one {# day} other {# days}} before the decision.',
  callsField: 'Accounts you can call in a month',
  assumeField: 'Count renewal dates that passed without an outcome as renewals',

  warnings: {
    LEAK_NEAR_END:
      'The score gets much better close to the decision: some answers may already reflect it.',
    SURVIVORSHIP:
      'Accounts that left are scored at a different rate than those that stayed; some may have been deleted.',
    ASKED_SELECTIVELY:
      'Accounts that were never asked left at a different rate than those that were asked.',
    IN_SAMPLE:
      'The settings were learned from some of these cases; each is scored by settings learned without it.',
    ONLY_CHURN_RECORDED: 'Only churn is recorded: record renewals too.',
  },
  backfilled:
    'The answers of {accounts} accounts arrived only after the decision, as with an imported history. They count from the day they were given: check that these days are right.',
  backfilledWithout:
    'The answers of {accounts} accounts arrived only after the decision, as with an imported history. They count from the day they were given: check that these days are right. Without them, the account that left had the higher score {percent} of the time.',
  actedOn:
    '{accounts} accounts at high risk were acted on before the decision: acting on a score makes it look less accurate.',
  calibrationStates: {
    NOT_CALIBRATED: 'The score is an index, not a probability.',
    CURRENT: 'The score is calibrated: a probability of churn.',
    RECALIBRATE: 'The score is a probability of churn, but its calibration has expired.',
  },
  exclusions: {
    CONTRACTED: 'Contracted: neither left nor stayed',
    DUPLICATE: 'Another outcome close in time counts instead',
    RETENTION: 'Answers from that time are no longer kept',
    TOO_NEW: 'The account was added only later',
    NEVER_ASKED: 'No one had been asked',
    NO_ANSWERS: 'No one had answered',
    EXPIRED: 'All answers had expired',
  },
  rules: {
    TABLE_STAKES: 'A table-stakes step is difficult',
    BUYER_STRUGGLES: 'A decision-maker struggles',
    TOO_FEW_STEPS: 'Too few steps have answers',
  },
  outcomes: {
    CHURNED: 'Left',
    RENEWED: 'Renewed',
    EXPANDED: 'Expanded',
    CONTRACTED: 'Contracted',
  },
  responses: {
    RESPONDED: 'Responded',
    SILENT: 'Asked, no response',
    NEVER_ASKED: 'Never asked',
  },
  verdicts: {
    TOO_FEW_OUTCOMES: 'too few outcomes to tell',
    PREDICTS: 'effort predicts churn',
    DOES_NOT_PREDICT: 'effort does not predict churn',
    CANNOT_TELL: 'too early to tell',
    REVERSED: 'the order is reversed',
  },

  share: '{count}\u00a0of\u00a0{of}',
  shareAndPercent: '{share} ({percent})',
  range: '{lower}\u00a0to\u00a0{upper}',
  noAccounts: '{name}: no accounts.',
  left: '{name}: {share} accounts left ({percent}). Among many accounts like these, most likely {range} would leave.',
  none: 'none',
  leftColumn: 'Left',
  accountsColumn: 'Accounts',
  noSegment: 'No segment',
  noOwner: 'No owner',

  terms: {
    title: 'What the terms mean',
    auc: 'AUC',
    aucMeans:
      'Take one account that left and one that stayed: the share of such pairs in which the one that left had the higher score. 50% is a coin toss; 100% is always right.',
    interval: '95% interval',
    intervalMeans:
      'The range where the true figure most likely is, since a few cases can look good or bad by chance. It is right 95 times out of 100, and gets narrower with more outcomes.',
    precision: 'Precision',
    precisionMeans: 'Of the accounts that were flagged, how many left.',
    recall: 'Recall',
    recallMeans: 'Of the accounts that left, how many had been flagged.',
    lift: 'Lift',
    liftMeans:
      'How often these accounts left, compared with the average account: 2× is twice as often.',
    brier: 'Brier score',
    brierMeans:
      'How far the score, read as a probability, was from what happened. Lower is better; 0 means always certain and right.',
    skill: 'Brier skill',
    skillMeans:
      'How much closer the score came than giving every account the same average: above 0 it tells you more, below 0 less.',
    logLoss: 'Log loss',
    logLossMeans:
      'Like the Brier score, but being certain and wrong costs far more. The more a calibration lowers it, the better the forecast.',
  },

  order: {
    title: 'Does a higher score mean that an account is more likely to leave?',
    byOwner: 'The same by owner',
    summary:
      'The dot shows how often, of two accounts, the one that left had the higher score. The dashed line is a coin toss ({half}); the right end is always right ({all}). The bar shows where the true figure most likely is.',
    all: 'All accounts',
    says: 'What it means',
    tooFew: '{name}: {count} of {of} left, which is too few to say more.',
    sentence:
      '{name}: of two accounts, the one that left had the higher score {percent} of the time. With this many outcomes, the true figure is most likely {range}: {verdict}.',
  },
  flagged: {
    title: 'Of the accounts we flagged, how many left?',
    summary: 'The dot is the share that left.',
    band: 'Band then',
    sentence:
      'Of the {left, plural, one {# account} other {# accounts}} that left, {flagged} had been flagged like this ({percent}).',
    top: 'Of the {count} accounts with the highest scores, {left} left.',
  },
  calibration: {
    title: 'How many leave at each score?',
    summary:
      'The dot is the share that left, the ring is the score. They do not have to match until the score is calibrated.',
    said: 'Score said',
    fits: 'Of the {of} accounts with scores around {score}, {left} left: {percent}. Among many accounts like these, most likely {range} would leave; the score said {said}, which fits.',
    doesNotFit:
      'Of the {of} accounts with scores around {score}, {left} left: {percent}. Among many accounts like these, most likely {range} would leave; the score said {said}, which does not fit.',
    better:
      'It comes closer to what happened than the same average for every account (Brier skill {skill}).',
    worse:
      'The same average for every account would come closer to what happened (Brier skill {skill}).',
  },
  lift: {
    title: 'Did the accounts with the highest scores leave most often?',
    summary:
      'Accounts in ten groups of equal size, the highest scores first. The dashed line (1×) is the rate of all accounts together.',
    tenth: 'Tenth',
    highest: '{number}, highest',
    lowest: '{number}, lowest',
    placeHighest: 'highest',
    placeLowest: 'lowest',
    place: '{number} of 10, from the top',
    sentence:
      'Of the {cases} accounts in this tenth ({place}), {left} left. Accounts with equal scores share their outcomes evenly.',
    sentenceOften:
      'Of the {cases} accounts in this tenth ({place}), {left} left, {lift} as often as the average account. Accounts with equal scores share their outcomes evenly.',
  },
  lead: {
    title: 'How early did we see it coming?',
    summary: 'Share of accounts at high risk, in the months before the decision.',
    days: 'Days before',
    left: 'Left, at high risk',
    stayed: 'Stayed, at high risk',
    legendLeft: 'left',
    legendStayed: 'stayed',
    axis: 'days before the decision',
    none: 'No account that left was at high or medium risk when it decided.',
    half: 'Half of the accounts that were at high or medium risk when they decided to leave had been for {days, plural, one {# day} other {# days}} or more.',
    neverFlagged: '{share} that left were not flagged at that time.',
    sentence:
      '{days, plural, =0 {On the day of the decision} one {# day before} other {# days before}}, {left} accounts that left were at high risk ({leftPercent}), and {stayed} that stayed ({stayedPercent}).',
    order: 'Of two accounts, the one that left had the higher score {percent} of the time.',
  },
  coverage: {
    title: 'Did silent accounts leave more often?',
    summary:
      'The dot is the share that left. An account that does not respond is not necessarily safe: compare it with those that responded.',
    beside: 'Compared with responded',
    points: '{range} points',
    more: 'That is clearly more often than accounts that responded ({range} percentage points).',
    less: 'That is clearly less often than accounts that responded ({range} percentage points).',
    same: 'That is not clearly more or less often than accounts that responded ({range} percentage points).',
  },
  excluded: {
    title: 'Which outcomes could be judged?',
    all: 'Every outcome on record is judged.',
    summary:
      'An outcome counts if the account had a score at that time. The others are counted by the first reason that applies.',
    judged: 'Judged',
    outcome: 'Outcome',
    outcomes: 'Outcomes',
    share: 'Share',
    sentence: '{cases} of {all} outcomes ({percent}): {reason}.',
  },
  special: {
    title: 'Are the special rules right?',
    summary:
      'Three rules override a low score. A rule is useful if the accounts that it raised left more often than the other accounts at low risk (the last row).',
    rule: 'Rule',
    noRule: 'Low risk, no rule',
  },
  responded: {
    title: 'Who has responded?',
    summary:
      'Contacts with a current answer, of all contacts known in accounts that have not left.',
    contacts: 'Contacts',
    responded: 'Responded',
    people: 'People',
    all: 'All contacts',
    thirds: {
      HIGHEST: 'Third with the highest ARR',
      MIDDLE: 'Middle third by ARR',
      LOWEST: 'Third with the lowest ARR',
      UNKNOWN: 'ARR not known',
    },
    sentence: '{name}: {share} people have responded, {percent}.',
  },
  timing: {
    title: 'Do people who answer late struggle more?',
    summary:
      'People who answered a survey link, in two halves by how long they took. 0 is very easy, 100 very difficult.',
    early: 'First half',
    late: 'Second half',
    answered: 'Answered',
    struggle: 'Average struggle',
    afterDays: 'Days to answer',
    people: 'People',
    sentence:
      '{name}: {people, plural, one {# person} other {# people}} who answered {from} to {to, plural, one {# day} other {# days}} after getting the link. Their average struggle is {struggle} on a scale from 0 (very easy) to 100 (very difficult).',
  },

  cases: {
    title: 'Case by case',
    order: 'Ordered by the score then, highest first.',
    orderOfFirst: 'Ordered by the score then, highest first: the first {count}.',
    account: 'Account',
    score: 'Score then',
    band: 'Band then',
    outcome: 'What happened',
    decided: 'Decided',
    gone: 'An account that no longer exists',
  },

  proposals: {
    title: 'Can the score be read as a probability?',
    kinds: {
      SCALE: 'Read the score as a probability',
      STEPS: 'Also weigh the steps by what predicts churn',
    },
    index:
      'Not yet: it is an index. A score of 40 is higher than 30, but does not mean that {percent} will leave. A calibration learns from your outcomes how to read it as a probability. Nothing changes until an administrator applies it. Settings version {version}.',
    probability:
      'Yes, since {since}: learned from {cases, plural, one {# outcome} other {# outcomes}}, {churned} of which left. Settings version {version}.',
    tooOld: '<b>The calibration has expired:</b> it is older than 180 days. Propose a new one.',
    offRate:
      '<b>The calibration has expired:</b> more or fewer accounts have left since then than it predicted. Propose a new one.',
    propose: 'Propose a calibration',
    proposing: 'Learning from your outcomes …',
    proposed: 'Proposals are ready.',
    apply: 'Apply',
    applied: 'Applied. Accounts are being rescored.',
    baseRate: '{percent} of accounts left. Bands start at these multiples of that share:',
    highFrom: 'High from',
    mediumFrom: 'Medium from',
    times: 'times {percent} is {score}',
    setting: 'Setting',
    step: 'Step',
    now: 'Now',
    then: 'Then',
    weights: 'How each step would weigh',
    gain: 'On outcomes that it was not learned from, it lowers <term>log loss</term> by {gain} per outcome: the more, the better the forecast.',
    meaning: 'The score is',
    anIndex: 'an index',
    aProbability: 'a probability',
    intercept: 'Intercept',
    slope: 'Slope',
    auc: 'The one that left had the higher score (AUC)',
    noMoves: 'No account changes band.',
    moves:
      '{accounts, plural, one {# account changes} other {# accounts change}} band with the thresholds above as proposed: {up} up, {down} down.',
  },
} as const;
