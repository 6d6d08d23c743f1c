import { readerOfScale } from '../../../intake/mapping/scale.ts';

const read = readerOfScale({ ' Very EASY ': 'VERY_EASY', Größe: 'DIFFICULT', 'n/a': null });

test('values are compared ignoring case, outer spaces and Unicode composition', () => {
  expect(['very easy', 'GRÖSSE ', 'Gro\u0308ße', ' N/A', 'easy'].map(read)).toEqual([
    'VERY_EASY',
    'DIFFICULT',
    'DIFFICULT',
    null,
    undefined,
  ]);
});

test('a value with two meanings is rejected', () => {
  expect(() => readerOfScale({ Easy: 'EASY', 'easy ': 'VERY_EASY' })).toThrow(
    '"scale" of the mapping gives "easy" two meanings: values are compared ignoring case and surrounding spaces.',
  );
});
