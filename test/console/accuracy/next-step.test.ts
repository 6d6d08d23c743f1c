import { nextStep } from '../../../console/src/pages/accuracy/next-step.ts';

const segment = (
  name: string | null,
  verdict: 'PREDICTS' | 'DOES_NOT_PREDICT' | 'CANNOT_TELL',
) => ({
  ...{ name, verdict, auc: 0.7, aucInterval: null },
  churned: { count: 3, of: 10, interval: null },
});

const REPORT = {
  verdict: 'PREDICTS' as const,
  churned: 20,
  cases: 100,
  precisionAt: [
    { k: 10, expectedChurned: 5.5, of: 100 },
    { k: 25, expectedChurned: 9, of: 100 },
  ],
  segments: [segment('Logistics', 'PREDICTS'), segment('Retail', 'CANNOT_TELL')],
};

test('recommends the highest scores first if the score predicts churn, and says how much that helps', () => {
  expect(nextStep(REPORT, null)).toEqual([
    'Call the 10 highest scores first: in this test 5.5 of 10 left, compared with 2 of 10 picked at random.',
  ]);
  expect(nextStep(REPORT, 25).join()).toContain(
    '9 of 25 left, compared with 5 of 25 picked at random',
  );
});

test('names the segments in which the score does not predict churn', () => {
  const segments = [...REPORT.segments, segment('Food', 'DOES_NOT_PREDICT')];
  expect(nextStep({ ...REPORT, segments }, null).join()).toContain(
    'Do not rely on the score in Food:',
  );
});

test('does not recommend the highest scores if they did not churn more often than others', () => {
  const precisionAt = [{ k: 10, expectedChurned: 1.9, of: 100 }];
  expect(nextStep({ ...REPORT, precisionAt }, null).join()).not.toContain('highest scores');
});

test.each([
  ['TOO_FEW_OUTCOMES', 'Record more outcomes'],
  ['CANNOT_TELL', 'Keep recording'],
  ['DOES_NOT_PREDICT', 'Do not use the score to choose whom to call'],
  ['REVERSED', 'Do not use the score'],
] as const)('does not recommend calls by score for the verdict %s', (verdict, start) => {
  expect(nextStep({ ...REPORT, verdict }, null)).toEqual([expect.stringContaining(start)]);
});
