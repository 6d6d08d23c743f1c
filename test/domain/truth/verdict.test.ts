import { verdictSentence } from '../../../lambdas/domain/truth/backtest/verdict.ts';

const auc = (value: number, churned: number, kept: number) => ({
  auc: value,
  variance: null,
  churned,
  kept,
});

test.each([
  [
    0.72,
    12,
    88,
    [0.5459, 0.841],
    'Effort predicts churn here: of two accounts, the one that left had the higher score 72% of the time (55% to 84%).',
  ],
  [
    0.58,
    200,
    900,
    [0.53, 0.63],
    'Effort predicts churn only weakly here: of two accounts, the one that left had the higher score 58% of the time (53% to 63%).',
  ],
  [
    0.55,
    60,
    440,
    [0.4722, 0.6249],
    'Effort does not predict churn here: even at best 62% (50% is chance).',
  ],
  [
    0.58,
    12,
    88,
    [0.4086, 0.7314],
    '12 churned accounts are not enough to tell yet (41% to 73%). To recognize a useful score (AUC .70), you need about 20 churned and 80 retained accounts.',
  ],
  [0.8, 4, 80, [0.5, 0.9], '4 churned accounts are too few to tell.'],
  [0.8, 40, 1, [0.5, 0.9], '1 kept account is too few to tell.'],
  [0.3, 40, 100, [0.2, 0.4], 'The order is reversed: check the import.'],
] as const)(
  'verdictSentence describes an AUC of %d with %d churned and %d kept',
  (value, churned, kept, [lower, upper], sentence) => {
    const counts = { churned, kept };
    expect(verdictSentence(counts, auc(value, churned, kept), { lower, upper })).toBe(sentence);
  },
);

test('verdictSentence asks for renewals if only churn is recorded', () => {
  expect(verdictSentence({ churned: 7, kept: 0 }, null, null)).toBe(
    'Only churn is recorded; record renewals too.',
  );
});
