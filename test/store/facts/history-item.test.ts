import fc from 'fast-check';
import { mergeHistories } from '../../../lambdas/domain/scoring/answers/answers.ts';
import {
  decodeHistory,
  encodeHistory,
  storedHistory,
} from '../../../lambdas/store/facts/answers/history-item.ts';
import { submissionsOn } from '../../support/histories/arbitraries.ts';
import { aJob, aSubmission, NOW } from '../../support/facts.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'figure-address'];
const job = aJob({ steps: STEPS });

test('a history is read from the table as it was stored', () => {
  fc.assert(
    fc.property(submissionsOn(job, 's'), (submissions) => {
      const history = mergeHistories([], submissions);
      const stored: unknown = JSON.parse(JSON.stringify(encodeHistory(history, job)));
      expect(decodeHistory(storedHistory.parse(stored), job)).toEqual(history);
    }),
  );
});

test('an answer takes one character, at the position of its step', () => {
  const history = mergeHistories(
    [],
    [
      aSubmission('s1', NOW, {
        'figure-address': { effort: 'EASY', explanation: 'It finds every yard.' },
        'plan-stops': null,
      }),
    ],
  );
  expect(encodeHistory(history, job)).toEqual({
    submissions: [['s1', NOW, '0.b']],
    texts: [[0, 2, 'It finds every yard.', null, null]],
  });
});

test('steps added later do not change answers stored earlier', () => {
  const before = encodeHistory([aSubmission('s1', NOW, { 'plan-stops': 'EASY' })], job);
  const longer = aJob({ steps: [...STEPS, 'adjust-route'] });
  expect(decodeHistory(before, longer)).toEqual([aSubmission('s1', NOW, { 'plan-stops': 'EASY' })]);
});

test('a submission received late keeps its time of receipt', () => {
  const late = { ...aSubmission('s1', NOW, { 'plan-stops': 'EASY' }), receivedAt: NOW + 9e8 };
  const stored: unknown = JSON.parse(JSON.stringify(encodeHistory([late], job)));
  expect(decodeHistory(storedHistory.parse(stored), job)).toEqual([late]);
});

test('an answer keeps its reason, and one stored without a reason gets that of its aspect', () => {
  const given = { effort: 'DIFFICULT', explanation: 'Slow.', reason: 'SLOW' } as const;
  const history = [aSubmission('s1', NOW, { 'plan-stops': given })];
  const stored = encodeHistory(history, job);
  expect(stored.texts).toEqual([[0, 0, 'Slow.', null, null, 'SLOW']]);
  expect(decodeHistory(storedHistory.parse(stored), job)).toEqual(history);
  const earlier = storedHistory.parse({
    submissions: [['s1', NOW, '4..']],
    texts: [[0, 0, null, 'CONSUMPTION', 'Maps']],
  });
  expect(decodeHistory(earlier, job)[0]?.answers['plan-stops']?.text).toEqual({
    explanation: null,
    reason: 'HARD_TO_USE',
    about: 'CONSUMPTION',
    alternative: 'Maps',
  });
});
