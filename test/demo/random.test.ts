import { random } from '../../demo/kernel/random.ts';

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

test('the same seed gives the same sequence, and another seed a different one', () => {
  const [first, again, other] = ['seed', 'seed', 'seeds'].map((seed) =>
    times(5, random(seed).next),
  );
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test('next returns numbers spread evenly from 0 to 1', () => {
  const { next } = random('even');
  const tenths = times(10_000, () => Math.floor(10 * next()));
  const counts = Array.from({ length: 10 }, (_, tenth) => tenths.filter((t) => t === tenth).length);
  expect(counts.filter((count) => count < 900 || count > 1100)).toEqual([]);
});

test('between returns integers including both ends and nothing beyond', () => {
  const { between } = random('dice');
  expect([...new Set(times(200, () => between(1, 6)))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('bell has the given spread, and is limited to three times that', () => {
  const { bell } = random('bell');
  const values = times(10_000, () => bell(0.5));
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
  expect([spread > 0.48, spread < 0.52, Math.max(...values.map(Math.abs)) <= 1.5]).toEqual([
    true,
    true,
    true,
  ]);
});

test('shuffled keeps every value and does not change the original', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = random('cards').shuffled(values);
  expect(shuffled).not.toEqual(values);
  expect(shuffled.toSorted()).toEqual(values);
});
