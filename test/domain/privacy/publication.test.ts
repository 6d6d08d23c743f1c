import { type Contribution, NO_COUNTERS } from '../../../lambdas/domain/hotspots/contribution.ts';
import { createPublication, type PartMemory } from '../../../lambdas/domain/privacy/publication.ts';
import { POINTS_KEPT } from '../../../lambdas/domain/privacy/publication-step.ts';
import { publishedHistory } from '../../../lambdas/domain/privacy/published-hotspots.ts';
import type { PublishedStep } from '../../../lambdas/domain/privacy/published-figures.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { NOW } from '../../support/facts.ts';

interface Given {
  segment?: string | null;
  respondents?: number;
  difficult?: number;
  arr?: number;
  saved?: number;
}

/** An account of two people, both of whom find the step easy. */
function anAccount({ segment = 'north', respondents = 2, ...given }: Given = {}): Contribution {
  const { difficult = 0, arr = 100 + difficult, saved = 10 } = given;
  return {
    generation: 1,
    segment,
    ownerEmail: null,
    band: 'LOW',
    arr: 0,
    isImminent: false,
    isWorsening: false,
    renewsSoon: false,
    steps: {
      7: {
        ...NO_COUNTERS,
        respondents,
        difficult,
        easy: respondents - difficult,
        rankSum: respondents + 2 * difficult,
        respondentsSquared: respondents ** 2,
        accounts: 1,
        riskWeightedArr: arr,
        arrSavedIfEasy: saved,
        candidates: 3,
      },
    },
  };
}

const WEEK_MS = 7 * DAY_MS;
type Accounts = readonly (Contribution | null)[];

/** A job whose figures are taken week after week. */
function givenWeeks() {
  const memories = new Map<number, PartMemory>();
  let published: readonly PublishedStep[] = [];
  let at = NOW;
  /** Counts accounts without publishing anything, as a run does that breaks off. */
  const breakOff = (accounts: Accounts) => {
    const publication = createPublication(published, at);
    for (const [id, contribution] of accounts.entries()) {
      memories.set(id, publication.add(contribution, memories.get(id) ?? {}));
    }
    at += WEEK_MS;
    return publication;
  };
  const take = (accounts: Accounts) => {
    published = breakOff(accounts).steps();
    return published[0];
  };
  return { take, breakOff, memories };
}

const FOUR = [anAccount(), anAccount(), anAccount(), anAccount()];
/** The same accounts, with so many people of the first of them finding the step difficult. */
const turned = (...difficult: number[]) =>
  FOUR.map((_, index) => anAccount({ difficult: difficult[index] ?? 0 }));
const toldOf = (step: PublishedStep | undefined) => ({
  since: step && (step.figures.at - NOW) / WEEK_MS,
  difficult: step?.figures.total?.difficult,
  segments: step?.figures.segments.map(({ segment }) => segment),
});

describe('published figures', () => {
  test('are sums of what may be shown, and of nothing else', () => {
    const small = anAccount({ segment: 'south', difficult: 2 });
    const step = givenWeeks().take([...FOUR, small]);
    const cell = step?.figures.total;
    // The south alone is too few, and the north beside the total would tell of it.
    expect(step?.figures).toEqual({ at: NOW, total: cell, segments: [] });
    expect(cell).toEqual({
      respondents: 10,
      difficult: 2,
      easy: 8,
      rankSum: 14,
      respondentsSquared: 20,
      aboutConsumption: 0,
      accounts: 5,
      accountsDifficult: 0,
      riskWeightedArr: 502,
      arrSavedIfEasy: 50,
    });
  });

  test('are none of what too few people answered', () => {
    expect(givenWeeks().take(FOUR.slice(0, 2))).toBeUndefined();
  });

  test('stay until five people of three accounts have changed their answers', () => {
    const { take } = givenWeeks();
    take(FOUR);
    expect(toldOf(take(turned(2, 2)))).toMatchObject({ since: 0, difficult: 0 });
    expect(toldOf(take(turned(2, 1, 1)))).toMatchObject({ since: 0, difficult: 0 });
    expect(toldOf(take(turned(2, 2, 1)))).toMatchObject({ since: 3, difficult: 5 });
    // From then on it is these that are compared with.
    expect(toldOf(take(turned(2, 2, 2)))).toMatchObject({ since: 3, difficult: 5 });
  });

  test('are of today where nothing has changed', () => {
    const { take } = givenWeeks();
    take(FOUR);
    expect(toldOf(take(FOUR))).toMatchObject({ since: 1, difficult: 0 });
  });

  test('stay where one segment alone has hardly changed, its total with it', () => {
    const { take } = givenWeeks();
    const south = FOUR.map(() => anAccount({ segment: 'south' }));
    take([...FOUR, ...south]);
    const changed = anAccount({ segment: 'south', difficult: 1 });
    const few = [...turned(2, 2, 2), changed, ...south.slice(1)];
    expect(toldOf(take(few))).toEqual({ since: 0, difficult: 0, segments: ['north', 'south'] });
  });

  test('stay where money alone has changed, or that of one account for the most part', () => {
    const { take } = givenWeeks();
    take(FOUR);
    expect(toldOf(take(FOUR.map(() => anAccount({ arr: 90 }))))).toMatchObject({ since: 0 });
    const dear = turned(2, 2, 1).map((account, index) => ({
      ...account,
      steps: anAccount({ difficult: [2, 2, 1][index] ?? 0, arr: index === 0 ? 110 : 102 }).steps,
    }));
    expect(toldOf(take(dear))).toMatchObject({ since: 0 });
  });

  test('stay where an account has moved to another segment', () => {
    const { take } = givenWeeks();
    const south = FOUR.map(() => anAccount({ segment: 'south' }));
    take([...FOUR, ...south]);
    const moved = [anAccount({ segment: 'south' }), ...FOUR.slice(1), ...south];
    expect(toldOf(take(moved))).toMatchObject({ since: 0 });
    // So much has changed in both that one more or less does not stand out.
    const all = moved.map((account) =>
      anAccount({ segment: account.segment, difficult: 2, arr: 150 }),
    );
    expect(toldOf(take(all))).toMatchObject({ since: 2, difficult: 16 });
  });

  test('show a segment that has become fit to be, and hide one that no longer is', () => {
    const { take } = givenWeeks();
    const few = [1, 2].map(() => anAccount({ segment: 'south' }));
    expect(toldOf(take([...FOUR, ...few]))).toMatchObject({ segments: [] });
    const many = [1, 2, 3, 4].map(() => anAccount({ segment: 'south', difficult: 1 }));
    const grown = take([...turned(2, 2, 1), ...many]);
    expect(toldOf(grown)).toMatchObject({ since: 1, segments: ['north', 'south'] });
    const shrunk = take([...turned(1, 1, 1, 1), ...many.slice(0, 2), null, null]);
    expect(toldOf(shrunk)).toMatchObject({ since: 2, segments: [] });
  });

  test('are withheld once today they would stand for too few', () => {
    const { take } = givenWeeks();
    const south = [1, 2, 3].map(() => anAccount({ segment: 'south' }));
    expect(toldOf(take([...FOUR, ...south]))).toMatchObject({ segments: ['north', 'south'] });
    const fewer = take([...FOUR, ...south.slice(1), null]);
    expect(toldOf(fewer)).toEqual({ since: 0, difficult: 0, segments: ['north'] });
    expect(take([])?.figures).toMatchObject({ total: null, segments: [] });
  });

  test('are compared with what was shown before they were withheld', () => {
    const { take } = givenWeeks();
    take(FOUR);
    take(FOUR.map(() => null));
    expect(take(turned(1))?.figures.total).toBeNull();
    expect(toldOf(take(turned(2, 2, 2)))).toMatchObject({ since: 3, difficult: 6 });
  });

  test('leave out savings that are those of one account', () => {
    const { take } = givenWeeks();
    const step = take([anAccount({ saved: 99 }), ...FOUR.slice(1)]);
    expect(step?.figures.total).toMatchObject({ riskWeightedArr: 400, arrSavedIfEasy: null });
  });

  test('are compared with what stood behind them, whatever a run noted that broke off', () => {
    const { take, breakOff } = givenWeeks();
    take(FOUR);
    breakOff(turned(2, 2, 2));
    expect(toldOf(take(turned(2, 2, 2)))).toMatchObject({ since: 2, difficult: 6 });
    breakOff(turned(0));
    expect(toldOf(take(turned(2, 2, 1)))).toMatchObject({ since: 2, difficult: 6 });
  });

  test('are compared with all that the history shows', () => {
    const { take } = givenWeeks();
    take(turned(2, 2, 1));
    take(FOUR);
    // Five have changed since last week, but one since the week before.
    expect(toldOf(take(turned(2, 2, 2)))).toMatchObject({ since: 1, difficult: 0 });
  });
});

describe('what is remembered of an account', () => {
  test('is what stands behind published figures, noted where it differs', () => {
    const { take, memories } = givenWeeks();
    take(FOUR);
    take(FOUR);
    take(turned(2, 2, 2));
    take(turned(2, 2, 1));
    const notes = (id: number) =>
      memories
        .get(id)?.[7]
        ?.map(({ at, part }) => [(at - NOW) / WEEK_MS, part?.counters.difficult]);
    expect(notes(0)).toEqual([
      [0, 0],
      [2, 2],
    ]);
    // The last week's was not published, so that it may yet be.
    expect(notes(2)).toEqual([
      [0, 0],
      [2, 2],
      [3, 1],
    ]);
    expect(notes(3)).toEqual([[0, 0]]);
  });

  test('goes with the last version that it stands behind', () => {
    const { take, memories } = givenWeeks();
    take(FOUR);
    take([...FOUR.slice(1), null]);
    for (let week = 0; week <= POINTS_KEPT; week += 1) take(turned(2, 2, 2));
    expect(memories.get(0)?.[7]?.length).toBe(1);
  });
});

describe('the history of published figures', () => {
  test('shows what was shown, for a quarter', () => {
    const { take } = givenWeeks();
    for (let week = 0; week < 20; week += 1) take(FOUR);
    const points = take(turned(2, 2, 1))?.points ?? [];
    const history = publishedHistory(points, undefined);
    expect(history.length).toBe(13);
    expect(history.at(-1)).toEqual({ asOf: '2027-03-21', ces: 62.5, respondents: 8 });
    expect(publishedHistory(points, 'north').length).toBe(13);
    expect(publishedHistory(points, 'unheard-of')).toEqual([]);
  });
});
