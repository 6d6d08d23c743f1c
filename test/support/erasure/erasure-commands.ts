import fc from 'fast-check';
import { type Effort, EFFORTS } from '../../../lambdas/domain/scoring/answers/effort.ts';
import { ROLES, type Role } from '../../../lambdas/domain/people/respondent.ts';

export const JOBS = ['route', 'plan'] as const;
export const STEPS = ['one', 'two', 'three'] as const;
export const ACCOUNTS = ['a', 'b'] as const;
/** The contact who is erased at the end. */
export const ERASED = 'crm-Łukaszewicz';
/** A string that occurs in all data about the erased contact, and in nothing else. */
export const MARK = 'ukaszewicz';

export interface Submit {
  do: 'submit';
  person: string;
  account: (typeof ACCOUNTS)[number];
  job: (typeof JOBS)[number];
  efforts: readonly (Effort | null)[];
  daysAgo: number;
  hasWords: boolean;
  saysWho: boolean;
  role: Role | null;
  hasBatch: boolean;
  isImported: boolean;
}

/** An operation that may precede the erasure. */
export type Command =
  | Submit
  | { do: 'retract'; which: number }
  | { do: 'retractBatch' }
  | { do: 'contact'; person: string; account: (typeof ACCOUNTS)[number]; role: Role }
  | { do: 'move'; account: (typeof ACCOUNTS)[number]; segment: string | null; owner: string | null }
  | { do: 'decide'; which: number; to: string }
  | { do: 'agree'; job: (typeof JOBS)[number]; isPublished: boolean }
  | { do: 'link'; job: (typeof JOBS)[number] }
  | { do: 'snooze'; job: (typeof JOBS)[number] }
  | { do: 'work' }
  | { do: 'wait'; days: number }
  | { do: 'project' }
  | { do: 'forget' };

const person = fc.constantFrom(ERASED, ERASED, ERASED, 'ana', 'ben');
const account = fc.constantFrom(...ACCOUNTS);
const job = fc.constantFrom(...JOBS);

export const submit: fc.Arbitrary<Submit> = fc
  .record({
    do: fc.constant('submit' as const),
    person,
    account,
    job,
    efforts: fc.array(fc.option(fc.constantFrom(...EFFORTS)), { minLength: 3, maxLength: 3 }),
    daysAgo: fc.oneof(fc.nat(90), fc.nat(700)),
    hasWords: fc.boolean(),
    saysWho: fc.boolean(),
    role: fc.option(fc.constantFrom(...ROLES)),
    hasBatch: fc.boolean(),
    isImported: fc.boolean(),
  })
  .map(atHome);

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: submit },
  fc.record({ do: fc.constant('retract' as const), which: fc.nat(20) }),
  fc.constant({ do: 'retractBatch' as const }),
  fc
    .record({
      do: fc.constant('contact' as const),
      person,
      account,
      role: fc.constantFrom(...ROLES),
    })
    .map(atHome),
  fc.record({
    do: fc.constant('move' as const),
    account,
    segment: fc.option(fc.constantFrom('north', 'south')),
    owner: fc.option(fc.constant('o@vendor.test')),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      which: fc.nat(5),
      to: fc.constantFrom('REQUESTED', 'APPROVED', 'PUBLISHED', 'DECLINED'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('agree' as const), job, isPublished: fc.boolean() }),
  },
  fc.record({ do: fc.constant('link' as const), job }),
  fc.constant({ do: 'work' as const }),
  fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 40, 200) }),
  { weight: 3, arbitrary: fc.constant({ do: 'project' as const }) },
  fc.constant({ do: 'forget' as const }),
);

/** Keeps the erased contact in one account, since a contact belongs to one account only. */
function atHome<T extends { person: string; account: (typeof ACCOUNTS)[number] }>(given: T): T {
  return given.person === ERASED ? { ...given, account: 'a' } : given;
}

/** A submission with comments and contact details. */
export const SAID: Submit = {
  do: 'submit',
  person: ERASED,
  account: 'a',
  job: 'route',
  efforts: ['EASY', 'DIFFICULT', 'VERY_EASY'],
  daysAgo: 3,
  hasWords: true,
  saysWho: true,
  role: 'EXECUTOR',
  hasBatch: true,
  isImported: false,
};

/** Commands that together create every kind of item that can exist about a contact. */
export const EVERY_KIND: readonly Command[] = [
  SAID,
  { ...SAID, job: 'plan', efforts: ['VERY_EASY', null, 'EASY'] },
  { ...SAID, daysAgo: 100, efforts: ['VERY_DIFFICULT', 'DIFFICULT', null] },
  { ...SAID, daysAgo: 10 },
  { do: 'retract', which: 3 },
  { do: 'contact', person: ERASED, account: 'a', role: 'BUYER' },
  { do: 'project' },
  { do: 'decide', which: 0, to: 'REQUESTED' },
  { do: 'decide', which: 0, to: 'APPROVED' },
  { do: 'decide', which: 0, to: 'PUBLISHED' },
  { do: 'link', job: 'route' },
  { do: 'snooze', job: 'plan' },
  { do: 'work' },
  { do: 'project' },
];
