import { NO_COUNTERS } from '../../../lambdas/domain/hotspots/contribution.ts';
import { auditOf, type Shape } from '../../../lambdas/domain/privacy/publication-audit.ts';
import { createFlows } from '../../../lambdas/domain/privacy/publication-flow.ts';
import {
  type AccountPart,
  changeBetween,
} from '../../../lambdas/domain/privacy/publication-part.ts';

interface Given {
  difficult?: number;
  arr?: number;
  saved?: number;
}

/** Two people of an account. */
function aPart(segment: string, { difficult = 0, arr = 100, saved = 50 }: Given = {}): AccountPart {
  const { candidates: _candidates, approved: _approved, ...counters } = NO_COUNTERS;
  return {
    segment,
    counters: {
      ...counters,
      respondents: 2,
      difficult,
      easy: 2 - difficult,
      rankSum: 3 * difficult,
      respondentsSquared: 4,
      accounts: 1,
      riskWeightedArr: arr,
      arrSavedIfEasy: saved,
    },
  };
}

/** All of it shown, and of the savings too. */
function shown(segments: readonly string[]): Shape {
  return { total: true, segments: new Set(segments), figures: 'ALL' };
}

/** Segments in a row, each with an account that has moved on to the next. */
function givenMoves(count: number, changedIn: (segment: string) => Given) {
  const segments = Array.from({ length: count }, (_, n) => `s${n}`);
  const flows = createFlows();
  for (const [n, segment] of segments.entries()) {
    for (let i = 0; i < 4; i += 1) flows.add(aPart(segment), aPart(segment, changedIn(segment)));
    const next = segments[n + 1];
    if (next) flows.add(aPart(segment), aPart(next));
  }
  return auditOf(flows.all(), shown(segments), shown(segments));
}

describe('what two versions tell together', () => {
  // Up to eight groups every sum is tried; above, each group must stand for itself.
  test.each([8, 14])('is of many where all of %d segments have changed', (count) => {
    const changed = { difficult: 2, arr: 150, saved: 100 };
    expect(givenMoves(count, () => changed)).toEqual({ isSafe: true, isSavedSafe: true });
  });

  test.each([8, 14])('is of one account where one of %d has not', (count) => {
    const changed = { difficult: 2, arr: 150, saved: 100 };
    const verdict = givenMoves(count, (segment) => (segment === 's3' ? {} : changed));
    expect(verdict.isSafe).toBe(false);
  });

  test.each([8, 14])('is of one account where its money outweighs the change in %d', (count) => {
    const changed = { difficult: 2, arr: 110, saved: 100 };
    expect(givenMoves(count, () => changed).isSafe).toBe(false);
    const saved = { difficult: 2, arr: 150, saved: 55 };
    expect(givenMoves(count, () => saved)).toEqual({ isSafe: true, isSavedSafe: false });
  });
});

describe('what two versions tell of a segment', () => {
  const people = (segment: string, count: number, given: Given = {}) =>
    Array.from({ length: count }, () => aPart(segment, given));
  const told = (
    pairs: readonly (readonly [AccountPart | null, AccountPart | null])[],
    before: Shape,
    after = before,
  ) => {
    const flows = createFlows();
    for (const [was, is] of pairs) flows.add(was, is);
    return auditOf(flows.all(), before, after).isSafe;
  };
  const NORTH = shown(['north']);

  test('is of two accounts where a third has but other money', () => {
    const four = {
      ...aPart('north'),
      counters: { ...aPart('north').counters, respondents: 4, easy: 4 },
    };
    const turned = { ...four, counters: { ...four.counters, easy: 0, riskWeightedArr: 110 } };
    const dearer = aPart('north', { arr: 110 });
    const twoTurned = [1, 2].map(() => [four, turned] as const);
    const dear = [1, 2].map(() => [aPart('north'), dearer] as const);
    expect(told([...twoTurned, ...dear], NORTH)).toBe(false);
    expect(told([...twoTurned, ...dear, [four, turned]], NORTH)).toBe(true);
  });

  test('is of those who are left where the rest of the total is as it was', () => {
    const north = people('north', 4).map((part) => [part, part] as const);
    const south = people('south', 5);
    const left = (count: number) =>
      south.map((part, index) => [part, index < count ? part : null] as const);
    const total: Shape = { ...NORTH, segments: new Set() };
    // Two accounts in the south are too few, three are not.
    expect(told([...north, ...left(2)], shown(['north', 'south']), total)).toBe(false);
    const nine = people('south', 4).map((part) => [part, null] as const);
    expect(told([...north, ...left(3), ...nine], shown(['north', 'south']), total)).toBe(true);
  });

  test('is of one person each where only one is left in every account', () => {
    const north = people('north', 4).map((part) => [part, part] as const);
    const alone = aPart('south', { arr: 50 });
    const one = { ...alone, counters: { ...alone.counters, respondents: 1, easy: 1 } };
    const south = people('south', 4).map((part) => [part, one] as const);
    const gone = people('south', 2).map((part) => [part, null] as const);
    const total: Shape = { ...NORTH, segments: new Set() };
    // Eight have changed, but four are told by the total and by the north, which has not.
    expect(told([...north, ...south, ...gone], shown(['north', 'south']), total)).toBe(false);
    expect(told([...north, ...south, ...gone], total)).toBe(true);
  });

  test('is not told where neither the segment nor the total is shown', () => {
    const hidden: Shape = { total: false, segments: new Set(), figures: 'ALL' };
    const one = [aPart('north'), aPart('north', { difficult: 1 })] as const;
    expect(told([one], hidden)).toBe(true);
    expect(told([one], { ...hidden, total: true })).toBe(false);
  });
});

describe('people who must have answered anew', () => {
  const counters = (given: Given) => aPart('north', given).counters;
  test.each([
    ['nobody, where nothing differs', {}, 0],
    ['two, of whom each answers otherwise', { difficult: 2, easy: 0, rankSum: 6 }, 2],
    ['two who come', { respondents: 4, easy: 4 }, 2],
    ['one who now finds it neither', { easy: 1, rankSum: 2 }, 1],
    ['one who finds it very easy', { rankSum: -1 }, 1],
    ['two whose ranks differ by more than one answer can', { rankSum: 5 }, 2],
    ['one who says it is about the product', { aboutConsumption: 1 }, 1],
    ['nobody, where a role weighs otherwise', { accountsDifficult: 1 }, 0],
  ])('are %s', (_, given, expected) => {
    const change = changeBetween(counters({}), { ...counters({}), ...given });
    expect(change.respondents).toBe(expected);
    expect(change.differs).toBe(Object.keys(given).length > 0);
  });
});
