import { questionsAtOnce, surveyRounds } from '../../../lambdas/domain/surveys/survey-rounds.ts';
import { aJob } from '../../support/facts.ts';

const JOB = aJob({ steps: [...Array.from('abcdefghi'), { key: 'off', isActive: false }] });
const ALL = { stepKeys: null, questions: null };

function rounds(shown: readonly string[], answered: string, stepKeys: string[] | null = null) {
  const link = { stepKeys, rounds: shown.map((keys) => Array.from(keys)) };
  const { asked, open, left } = surveyRounds(link, JOB, new Set(answered));
  const keysOf = (steps: typeof asked) => steps.map(({ key }) => key).join('');
  return [keysOf(asked), keysOf(open), keysOf(left)];
}

test('a round is open until one of its steps is answered', () => {
  expect(rounds([], '')).toEqual(['', '', 'abcdefghi']);
  expect(rounds(['bd'], '')).toEqual(['bd', 'bd', 'acefghi']);
  expect(rounds(['bd'], 'd')).toEqual(['bd', '', 'acefghi']);
  expect(rounds(['bd', 'ac'], 'd')).toEqual(['abcd', 'ac', 'efghi']);
  expect(rounds(['bd', 'ac'], 'dc')).toEqual(['abcd', '', 'efghi']);
});

test('a step that was answered unasked, is inactive or is excluded by the link is not asked', () => {
  expect(rounds([], 'ab')).toEqual(['ab', '', 'cdefghi']);
  expect(rounds([], 'ab', ['a', 'c', 'off'])).toEqual(['a', '', 'c']);
});

test('all steps are asked at once if there are up to seven or the link names them', () => {
  const seven = aJob({ steps: Array.from('abcdefg') });
  expect(questionsAtOnce({ ...ALL, questions: 3 }, seven)).toBe(7);
  expect(questionsAtOnce(ALL, JOB)).toBe(5);
  expect(questionsAtOnce({ ...ALL, questions: 3 }, JOB)).toBe(3);
  expect(questionsAtOnce({ stepKeys: Array.from('abcdefgh'), questions: null }, JOB)).toBe(8);
});
