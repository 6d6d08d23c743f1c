import {
  isSavable,
  keyOf,
  keyProblems,
  repeatedWordings,
  stepsFromText,
} from '../../console/src/pages/job/step-list.ts';
import { inOrder, moved, placeByKey } from '../../console/src/pages/job/steps/step-order.ts';

test('pasted steps lose numbers, bullets and blank lines', () => {
  const text =
    '1. gather the day’s stops\r\n\n - put the stops in a good sequence \n• estimate arrival\n4) 2 trucks';
  expect(stepsFromText(text)).toEqual([
    { key: 'gather-day-stops', statement: 'gather the day’s stops' },
    { key: 'put-stops-good-sequence', statement: 'put the stops in a good sequence' },
    { key: 'estimate-arrival', statement: 'estimate arrival' },
    { key: '2-trucks', statement: '2 trucks' },
  ]);
});

test('a leading letter or number that belongs to the text is not taken for a bullet', () => {
  expect(stepsFromText('a map is drawn\n3 crews are told').map((step) => step.statement)).toEqual([
    'a map is drawn',
    '3 crews are told',
  ]);
});

test('every step gets a unique key', () => {
  const keys = stepsFromText('plan\nplan\nPLAN\nask', { ask: 'plan' }).map(({ key }) => key);
  expect(keys).toEqual(['plan-2', 'plan-3', 'plan-4', 'plan']);
});

test('a key can be in any script, falls back to small words, and is never a reserved name', () => {
  expect(['日程を組む', 'to be in', 'constructor', '…'].map(keyOf)).toEqual([
    '日程を組む',
    'be',
    'step-constructor',
    'step-',
  ]);
});

test('duplicate and empty keys are reported', () => {
  const steps = (...keys: string[]) => keys.map((key) => ({ key, statement: key }));
  expect(keyProblems(steps('plan', 'ask'))).toEqual([]);
  expect(keyProblems(steps('plan', 'ask', 'plan ', ''))).toEqual(['plan', '']);
});

test('duplicate wordings are reported, ignoring case', () => {
  expect(repeatedWordings(stepsFromText('plan the day\nask\nPlan the day\nplan the day'))).toEqual([
    'plan the day',
  ]);
  expect(isSavable(stepsFromText('plan the day\nPLAN the day'))).toBe(false);
  expect(isSavable(stepsFromText('plan the day\nask'))).toBe(true);
});

test('a step moves to the given position, or at most to either end', () => {
  expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', -4)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
  expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'x'].map((key) => placeByKey(key, 2, 3))).toEqual([
    1,
    2,
    0,
    2,
    null,
  ]);
});

test('steps missing from the order stay behind the step they follow', () => {
  const steps = ['a', 'new', 'b', 'c'].map((key) => ({ key }));
  const keys = inOrder(steps, ['c', 'gone', 'a', 'b']).map(({ key }) => key);
  expect(keys).toEqual(['c', 'a', 'new', 'b']);
});
