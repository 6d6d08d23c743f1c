import { keyOf, stepsFromText } from '../../console/src/pages/job/step-list.ts';

test('a list is pasted as it stands elsewhere: numbers, bullets and blank lines are left out', () => {
  const text =
    '1. gather the day’s stops\r\n\n - put the stops in a good sequence \n• estimate arrival\n4) 2 trucks';
  expect(stepsFromText(text)).toEqual([
    { key: 'gather-day-stops', statement: 'gather the day’s stops' },
    { key: 'put-stops-good-sequence', statement: 'put the stops in a good sequence' },
    { key: 'estimate-arrival', statement: 'estimate arrival' },
    { key: '2-trucks', statement: '2 trucks' },
  ]);
});

test('words that begin with a letter or a number are no bullets', () => {
  expect(stepsFromText('a map is drawn\n3 crews are told').map((step) => step.statement)).toEqual([
    'a map is drawn',
    '3 crews are told',
  ]);
});

test('no two keys are the same', () => {
  const keys = stepsFromText('plan\nplan\nPLAN', ['plan']).map(({ key }) => key);
  expect(keys).toEqual(['plan-2', 'plan-3', 'plan-4']);
});

test('a key is made of any script, of small words where there are no others, and is no reserved word', () => {
  expect(['日程を組む', 'to be in', 'constructor', '…'].map(keyOf)).toEqual([
    '日程を組む',
    'be',
    'step-constructor',
    'step-',
  ]);
});
