import { ROLES, type Role } from '../people/respondent.ts';
import { type Share, shareOf } from '../truth/statistics/share.ts';
import type { AccountResponse, ContactResponse } from './account-response.ts';
import { responseTiming, type ResponseTiming } from './response-timing.ts';

const ARR_THIRDS = ['HIGHEST', 'MIDDLE', 'LOWEST', 'UNKNOWN'] as const;
/** A third of the accounts by ARR. UNKNOWN if the account has no ARR. */
type ArrThird = (typeof ARR_THIRDS)[number];

/** How many known contacts have a current answer, and whether late respondents differ from early ones. */
export interface NonResponse {
  responded: Share;
  /** In the order of roles. Groups without contacts are left out, here and below. */
  roles: readonly { role: Role; responded: Share }[];
  /** Most contacts first. */
  segments: readonly { segment: string | null; responded: Share }[];
  arrThirds: readonly { third: ArrThird; responded: Share }[];
  timing: ResponseTiming;
}

/** Returns the response figures of some accounts. Null if they have no known contacts. */
export function nonResponse(accounts: readonly AccountResponse[]): NonResponse | null {
  const all = accounts.flatMap(({ contacts }) => contacts);
  if (all.length === 0) return null;
  const segments = [...new Set(accounts.map(({ segment }) => segment))].map((segment) => ({
    segment,
    responded: respondedOf(contactsOf(accounts.filter((one) => one.segment === segment))),
  }));
  const thirds = arrThirdsOf(accounts);
  return {
    responded: respondedOf(all),
    roles: ROLES.map((role) => ({
      role,
      responded: respondedOf(all.filter((contact) => contact.role === role)),
    })).filter(isOfSomeone),
    segments: segments
      .filter(isOfSomeone)
      .toSorted((a, b) => b.responded.of - a.responded.of || byName(a.segment, b.segment)),
    arrThirds: ARR_THIRDS.map((third) => ({
      third,
      responded: respondedOf(contactsOf(accounts.filter((_, at) => thirds[at] === third))),
    })).filter(isOfSomeone),
    timing: responseTiming(all),
  };
}

/**
 * Returns the third of each account by its position among accounts with a known ARR. Equal ARRs get the same
 * third.
 */
function arrThirdsOf(accounts: readonly AccountResponse[]): ArrThird[] {
  const known = accounts.flatMap(({ arr }) => arr ?? []).toSorted((a, b) => b - a);
  const places = new Map(known.map((_, at) => known.length - 1 - at).map((at) => [known[at], at]));
  return accounts.map(({ arr }) => {
    if (arr === null) return 'UNKNOWN';
    const place = (places.get(arr) ?? 0) / known.length;
    if (place < 1 / 3) return 'HIGHEST';
    return place < 2 / 3 ? 'MIDDLE' : 'LOWEST';
  });
}

function contactsOf(accounts: readonly AccountResponse[]): ContactResponse[] {
  return accounts.flatMap(({ contacts }) => contacts);
}

function respondedOf(contacts: readonly ContactResponse[]): Share {
  return shareOf(contacts.filter(({ struggle }) => struggle !== null).length, contacts.length);
}

function isOfSomeone({ responded }: { responded: Share }): boolean {
  return responded.of > 0;
}

/** Accounts without a segment come last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}
