import { random } from '../../demo/kernel/random.ts';

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

test('the same seed gives the same sequence, another seed another one', () => {
  const [first, again, other] = ['seed', 'seed', 'seeds'].map((seed) =>
    times(5, random(seed).next),
  );
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test('numbers are spread evenly from 0 to 1', () => {
  const { next } = random('even');
  const tenths = times(10_000, () => Math.floor(10 * next()));
  const counts = Array.from({ length: 10 }, (_, tenth) => tenths.filter((t) => t === tenth).length);
  expect(counts.filter((count) => count < 900 || count > 1100)).toEqual([]);
});

test('integers reach both ends and nothing beyond', () => {
  const { between } = random('dice');
  expect([...new Set(times(200, () => between(1, 6)))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the bell has the spread asked for, and ends at three times that', () => {
  const { bell } = random('bell');
  const values = times(10_000, () => bell(0.5));
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
  expect([spread > 0.48, spread < 0.52, Math.max(...values.map(Math.abs)) <= 1.5]).toEqual([
    true,
    true,
    true,
  ]);
});

test('shuffling keeps every value and leaves the original as it is', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = random('cards').shuffled(values);
  expect(shuffled).not.toEqual(values);
  expect(shuffled.toSorted()).toEqual(values);
});
