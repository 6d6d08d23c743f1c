/** What statistics calls the figures of this page, and what each says in plain words. */
export const TERMS = {
  auc: {
    term: 'AUC',
    means:
      'Take one account that left and one that stayed: the share of such pairs in which the one that left had the higher score. A half is a coin toss, all of them is never wrong.',
  },
  interval: {
    term: '95 % interval',
    means:
      'Where the true figure most likely is, as few cases can look good or bad by luck. It is right 95 times of 100, and gets narrower with more outcomes.',
  },
  precision: {
    term: 'Precision',
    means: 'Of the accounts that were flagged, how many left.',
  },
  recall: {
    term: 'Recall',
    means: 'Of the accounts that left, how many had been flagged.',
  },
  lift: {
    term: 'Lift',
    means: 'How many times as often as the average account these left: 2× is twice as often.',
  },
  brier: {
    term: 'Brier score',
    means:
      'How far the score, read as a probability, was from what happened: 0 is always sure and right, and lower is better.',
  },
  skill: {
    term: 'Brier skill',
    means:
      'How much closer the score came than saying the same average for every account: above 0 it tells more, below 0 less.',
  },
  logLoss: {
    term: 'Log loss',
    means:
      'Like the Brier score, but being sure and wrong costs far more. What a calibration spares of it is how much better it forecasts.',
  },
} as const;
