import fc from 'fast-check';
import { waterfall } from '../../console/src/pages/account/score/waterfall.ts';

const part = (points: number, statement: string | null = null) => ({
  kind: 'OPINIONS' as const,
  step: statement === null ? null : { statement },
  points,
});

test('the moves go from the previous score to the current score', () => {
  const moves = waterfall({ before: 40, after: 61.3, parts: [part(15.04, 'plan'), part(6.26)] });
  expect(moves).toEqual([
    { name: 'Changed opinions: plan', from: 40, to: 55, points: 15 },
    { name: 'Changed opinions', from: 55, to: 61.3, points: 6.3 },
  ]);
});

test('small causes are combined into one', () => {
  const parts = Array.from({ length: 9 }, (_, n) => part(n + 1, `step ${n}`));
  const moves = waterfall({ before: 10, after: 55, parts });
  expect(moves.map(({ points }) => points)).toEqual([3, 4, 5, 6, 7, 8, 9, 3]);
  expect(moves.at(-1)?.name).toBe('Everything else');
});

test('the moves always add up to the difference between the displayed scores', () => {
  fc.assert(
    fc.property(
      fc.float({ min: 0, max: 100, noNaN: true }),
      fc.array(fc.float({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (before, points) => {
        const after = before + points.reduce((sum, value) => sum + value, 0);
        const moves = waterfall({ before, after, parts: points.map((value) => part(value)) });
        expect(moves[0]?.from).toBeCloseTo(Math.round(before * 10) / 10, 9);
        const end = moves.at(-1)?.to ?? Math.round(before * 10) / 10;
        expect(end).toBeCloseTo(Math.round(after * 10) / 10, 9);
      },
    ),
  );
});
