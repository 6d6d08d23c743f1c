import fc from 'fast-check';
import { type Effort, EFFORTS } from '../../../lambdas/domain/scoring/answers/effort.ts';

/** The steps of the only job in these histories. */
export const STEPS = ['plan', 'sequence', 'address', 'arrive'];
export const ACCOUNTS = ['a', 'b', 'c'];
export const PEOPLE = ['p', 'q', 'r'];
export const JOB = { key: 'route' };

/** An API call, or something that happens without one, such as time passing. */
export type FactCommand =
  | {
      do: 'submit';
      account: string;
      person: string;
      efforts: readonly (Effort | null)[];
      daysAgo: number;
      words: boolean;
      role: string | null;
      mayContact: boolean | null;
      alternative: boolean;
    }
  | { do: 'repeat'; which: number }
  /** Uses the idempotency key of another submission. */
  | { do: 'reuse'; which: number }
  | { do: 'retract'; which: number }
  | {
      do: 'move';
      account: string;
      arr: number | null;
      segment: string | null;
      owner: string | null;
      renewsIn: number | null;
    }
  | { do: 'contact'; account: string; person: string; role: string; email: string | null }
  | { do: 'settings'; intercept: number; expireAfterDays: number }
  | { do: 'step'; step: string; isActive: boolean; importance: number }
  | { do: 'benchmark'; step: string; ces: number }
  | { do: 'rating'; step: string; ces: number }
  | { do: 'outcome'; account: string; kind: string; daysAgo: number }
  | { do: 'agree'; account: string; person: string; holdsFor: number | null }
  | { do: 'decide'; which: number; to: string; holdsFor: number | null }
  | { do: 'withdraw'; which: number }
  | { do: 'snooze'; account: string; days: number }
  | { do: 'unsnooze'; account: string }
  | { do: 'wait'; days: number }
  | { do: 'project'; accounts: string[] }
  | { do: 'rebuild' };

const one = (values: readonly string[]) => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** Often picks the same few, so that much happens to each. */
const which = fc.oneof(fc.nat(3), fc.nat(20));

export const factCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      account: one(ACCOUNTS),
      person: one(PEOPLE),
      efforts: fc.array(maybe(fc.constantFrom(...EFFORTS)), { minLength: 4, maxLength: 4 }),
      daysAgo: fc.integer({ min: 0, max: 500 }),
      words: fc.boolean(),
      role: maybe(one(['EXECUTOR', 'BENEFICIARY', 'BUYER'])),
      mayContact: maybe(fc.boolean()),
      alternative: fc.boolean(),
    }),
  },
  fc.record({ do: fc.constant('repeat' as const), which }),
  fc.record({ do: fc.constant('reuse' as const), which }),
  fc.record({ do: fc.constant('retract' as const), which }),
  fc.record({
    do: fc.constant('move' as const),
    account: one(ACCOUNTS),
    arr: maybe(fc.integer({ min: 0, max: 5_000_000 })),
    segment: maybe(one(['north', 'south'])),
    owner: maybe(one(['o@example.com', 'u@example.com'])),
    renewsIn: maybe(fc.integer({ min: -10, max: 200 })),
  }),
  fc.record({
    do: fc.constant('contact' as const),
    account: one(ACCOUNTS),
    person: one([...PEOPLE, 's']),
    role: one(['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER']),
    email: maybe(fc.constant('someone@example.com')),
  }),
  fc.record({
    do: fc.constant('settings' as const),
    intercept: fc.constantFrom(-5, -4.5, -4),
    expireAfterDays: fc.constantFrom(180, 365),
  }),
  fc.record({
    do: fc.constant('step' as const),
    step: one(STEPS),
    isActive: fc.boolean(),
    importance: fc.constantFrom(1, 2),
  }),
  fc.record({ do: fc.constant('benchmark' as const), step: one(STEPS), ces: fc.nat(100) }),
  fc.record({ do: fc.constant('rating' as const), step: one(STEPS), ces: fc.nat(100) }),
  fc.record({
    do: fc.constant('outcome' as const),
    account: one(ACCOUNTS),
    kind: one(['CHURNED', 'RENEWED']),
    daysAgo: fc.nat(100),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('agree' as const),
      account: one(ACCOUNTS),
      person: one(PEOPLE),
      holdsFor: maybe(fc.constantFrom(1, 50)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      which: fc.nat(2),
      to: one(['REQUESTED', 'APPROVED', 'PUBLISHED', 'DECLINED']),
      holdsFor: maybe(fc.constantFrom(1, 50)),
    }),
  },
  fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(5) }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('snooze' as const),
      account: one(ACCOUNTS),
      days: fc.constantFrom(1, 60, 365),
    }),
  },
  fc.record({ do: fc.constant('unsnooze' as const), account: one(ACCOUNTS) }),
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 30, 100) }),
  },
  fc.record({ do: fc.constant('project' as const), accounts: fc.subarray(ACCOUNTS) }),
  fc.constant({ do: 'rebuild' as const }),
);
