import fc from 'fast-check';
import {
  type Contribution,
  NO_COUNTERS,
  type StepCounters,
} from '../../lambdas/domain/hotspots/contribution.ts';
import {
  type Effort,
  EFFORTS,
  isDifficult,
  isEasy,
  rankOf,
} from '../../lambdas/domain/scoring/effort.ts';

/** The one step that a population answers. */
export const ORDINAL = 0;
const SEGMENTS = ['north', 'south', 'west', null] as const;
/** Accounts of up to so many people. */
const PEOPLE = 4;

export interface Person {
  effort: Effort;
  isAboutProduct: boolean;
}

export interface Customer {
  segment: string | null;
  /** Minor units. */
  arr: number;
  /** Percent of the ARR that the step puts at risk: other steps have a say in it. */
  share: number;
  /** By seat; null where nobody answers. */
  people: readonly (Person | null)[];
}

export type Population = readonly Customer[];

type Change =
  | { do: 'answer'; account: number; seat: number; person: Person | null }
  | { do: 'survey'; segment: string | null; efforts: readonly Effort[] }
  | { do: 'move'; account: number; segment: string | null }
  | { do: 'money'; account: number; arr: number; share: number }
  | { do: 'leave'; account: number }
  | { do: 'reorganise'; from: string | null; to: string | null };

const effort = fc.constantFrom(...EFFORTS);
const segment = fc.constantFrom(...SEGMENTS);
const person: fc.Arbitrary<Person> = fc.record({
  effort,
  isAboutProduct: fc.constantFrom(false, false, true),
});
const maybePerson = fc.option(person, { freq: 3 });
const arr = fc.integer({ min: 50_000, max: 150_000 });
const share = fc.integer({ min: 1, max: 99 });
const account = fc.nat(99);

const customer: fc.Arbitrary<Customer> = fc.record({
  segment,
  arr,
  share,
  people: fc.array(maybePerson, { minLength: PEOPLE, maxLength: PEOPLE }),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      account,
      seat: fc.nat(PEOPLE - 1),
      person: maybePerson,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('survey' as const),
      segment,
      efforts: fc.array(effort, { minLength: 3, maxLength: 7 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), account, segment }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('money' as const), account, arr, share }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), account }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('reorganise' as const), from: segment, to: segment }),
  },
);

/** A population week by week: as it was at first, and after each week's changes; some pay nothing. */
export const anyWeeks: fc.Arbitrary<Population[]> = fc
  .tuple(
    fc.array(customer, { minLength: 6, maxLength: 24 }),
    fc.array(fc.array(change, { maxLength: 6 }), { minLength: 2, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([first, changes, isPaid]) => {
    const weeks = changes.reduce<Population[]>(
      (seen, ofWeek) => [...seen, ofWeek.reduce(changed, seen.at(-1) ?? [])],
      [first],
    );
    return isPaid ? weeks : weeks.map((week) => week.map((customer) => ({ ...customer, arr: 0 })));
  });

function changed(population: Population, change: Change): Population {
  const at = 'account' in change ? change.account % population.length : -1;
  return population.map((customer, index) => {
    switch (change.do) {
      case 'answer':
        return index === at
          ? { ...customer, people: customer.people.with(change.seat, change.person) }
          : customer;
      case 'survey':
        return customer.segment === change.segment
          ? { ...customer, people: surveyed(customer.people, change.efforts, index) }
          : customer;
      case 'move':
        return index === at ? { ...customer, segment: change.segment } : customer;
      case 'money':
        return index === at ? { ...customer, arr: change.arr, share: change.share } : customer;
      case 'leave':
        return index === at ? { ...customer, people: customer.people.map(() => null) } : customer;
      case 'reorganise':
        return customer.segment === change.from ? { ...customer, segment: change.to } : customer;
    }
  });
}

function surveyed(
  people: Customer['people'],
  efforts: readonly Effort[],
  index: number,
): Customer['people'] {
  return people.map((known, seat) => {
    const answer = efforts[(index * PEOPLE + seat) % efforts.length];
    return known && answer ? { ...known, effort: answer } : known;
  });
}

/** What a customer adds to the rollups, from what its people say. */
export function contributionOf({ segment, arr, share, people }: Customer): Contribution {
  const answered = people.filter((one) => one !== null);
  const difficult = answered.filter((one) => isDifficult(one.effort));
  const rankSum = answered.reduce((sum, one) => sum + rankOf(one.effort) - 1, 0);
  const riskWeightedArr = Math.round((arr * share * (1 + rankSum)) / 1600);
  const counters: StepCounters = {
    ...NO_COUNTERS,
    respondents: answered.length,
    difficult: difficult.length,
    easy: answered.filter((one) => isEasy(one.effort)).length,
    rankSum,
    respondentsSquared: answered.length ** 2,
    aboutConsumption: difficult.filter((one) => one.isAboutProduct).length,
    accounts: 1,
    accountsDifficult: difficult.length * 2 >= answered.length ? 1 : 0,
    riskWeightedArr,
    arrSavedIfEasy: difficult.length > 0 ? Math.floor(riskWeightedArr / 3) : 0,
    // People's decisions: not for these eyes.
    candidates: answered.length,
    approved: 0,
  };
  return {
    generation: 1,
    segment,
    ownerEmail: null,
    band: 'MEDIUM',
    arr,
    isImminent: false,
    isWorsening: false,
    renewsSoon: false,
    steps: answered.length > 0 ? { [ORDINAL]: counters } : {},
  };
}
