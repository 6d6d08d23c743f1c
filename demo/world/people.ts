import { DEMO_ACCOUNTS, type DemoAccount } from './accounts.ts';
import { type DemoName, namesIn } from './names.ts';
import { type Random, random } from '../kernel/random.ts';

export type Role = 'EXECUTOR' | 'BENEFICIARY' | 'BUYER' | 'OTHER';

/** An invented person in an account. */
export interface DemoPerson {
  externalId: string;
  account: DemoAccount;
  name: string;
  email: string | null;
  /** Only for the people who are called first. A fictional number that is not assigned to anyone. */
  phone: string | null;
  role: Role;
  /** Null if they were not asked, which counts as no. */
  mayContact: boolean | null;
  /** False for a known contact who never answers. */
  isHeard: boolean;
}

/** Role of the first, second, … person of an account. */
const ROLES: readonly Role[] = [
  'EXECUTOR',
  'BUYER',
  'BENEFICIARY',
  'EXECUTOR',
  'EXECUTOR',
  'BENEFICIARY',
  'EXECUTOR',
  'OTHER',
];

/** How many people per account have a known number: the day-to-day user and the decision-maker. */
const WITH_PHONE = 2;
const AREAS = [202, 303, 312, 415, 503, 617, 702] as const;
const WITHOUT_EMAIL = 0.06;
const MAY_BE_ASKED = 0.8;
const MAY_NOT_BE_ASKED = 0.12;

/** The people of every account, in the order of the accounts. All names are different. */
export function demoPeople(seed: string): DemoPerson[] {
  const names = namesIn(random(`${seed} names`)).values();
  return DEMO_ACCOUNTS.flatMap((account) => {
    const chance = random(`${seed} people of ${account.externalId}`);
    return Array.from({ length: account.heard + account.unheard }, (_, place) => {
      const { value } = names.next();
      if (!value) throw new Error('There are more people than names: add some to names.ts.');
      return personOf(account, place, value, chance);
    });
  });
}

function personOf(account: DemoAccount, place: number, who: DemoName, chance: Random): DemoPerson {
  const email = `${who.mailbox}@${account.externalId}.example`;
  return {
    externalId: `${account.externalId}-${String(place + 1).padStart(2, '0')}`,
    account,
    name: who.name,
    email: chance.chance(WITHOUT_EMAIL) ? null : email,
    phone: place < WITH_PHONE ? phoneOf(who.mailbox) : null,
    role: roleAt(place, account),
    mayContact: permission(chance.next()),
    isHeard: place < account.heard,
  };
}

/** Uses numbers from 555-0100 to 555-0199, which are reserved for fiction. */
function phoneOf(mailbox: string): string {
  const chance = random(`phone of ${mailbox}`);
  const area = AREAS[chance.between(0, AREAS.length - 1)];
  return `+1 ${area} 555 01${String(chance.between(0, 99)).padStart(2, '0')}`;
}

function roleAt(place: number, { without }: DemoAccount): Role {
  const role = ROLES[place % ROLES.length] ?? 'OTHER';
  return role === without ? 'EXECUTOR' : role;
}

function permission(luck: number): boolean | null {
  if (luck < MAY_BE_ASKED) return true;
  return luck < MAY_BE_ASKED + MAY_NOT_BE_ASKED ? false : null;
}
