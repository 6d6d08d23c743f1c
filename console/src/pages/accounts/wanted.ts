import { factsFilter, type WantedFacts, wantedFacts } from '../../design/facts/facts.ts';
import type {
  AccountFilter,
  AccountOrder,
  AccountOrderField,
  OrderDirection,
} from '../../generated/graphql.ts';
import type { Address } from '../../shell/address/address.ts';
import { hasWord } from '../../shell/has-word.ts';
import { NOBODY } from '../at-risk/filter.ts';
import { ownerName } from '../at-risk/owner-name.ts';

/** What the address asks of the list. */
export interface Wanted extends WantedFacts {
  /** Beginnings of words of a name; empty for all. */
  text: string;
  /** Name of an owner as addresses write it, No one, or null for all. */
  owner: string | null;
  segment: string | null;
  order: AccountOrder;
}

const FIELDS: readonly AccountOrderField[] = ['NAME', 'UPDATED_AT'];
const DIRECTIONS: readonly OrderDirection[] = ['ASC', 'DESC'];

/** Reads the address: what it does not say, or says wrongly, is as if it were not there. */
export function wantedFrom(address: Pick<Address, 'one'>): Wanted {
  const [field, direction] = address.one('sort')?.split('-') ?? [];
  return {
    text: address.one('find') ?? '',
    owner: address.one('owner'),
    segment: address.one('segment'),
    ...wantedFacts(address),
    order: {
      field: FIELDS.find((each) => each === field) ?? 'NAME',
      direction: DIRECTIONS.find((each) => each === direction) ?? 'ASC',
    },
  };
}

/** The same as the API takes it: accounts that are searched for come by how well they fit. */
export function requestFor(
  wanted: Wanted,
  owners: readonly string[],
): { filter: AccountFilter; order: AccountOrder | null } {
  const { text, owner, segment, order } = wanted;
  const query = hasWord(text) ? text.trim() : null;
  const ownerEmail = owners.find((email) => ownerName(email) === owner);
  const filter = {
    ...(query !== null && { query }),
    ...(owner === NOBODY && { unassigned: true }),
    ...(ownerEmail !== undefined && { ownerEmails: [ownerEmail] }),
    ...(segment !== null && { segments: [segment] }),
    ...factsFilter(wanted),
  };
  return { filter, order: query === null ? order : null };
}

/** Whether the list is narrowed by anything. */
export function isNarrowed({ text, owner, segment, industry, attribute }: Wanted): boolean {
  return hasWord(text) || [owner, segment, industry, attribute].some((value) => value !== null);
}

/** How the address says an order. */
export function orderText({ field, direction }: AccountOrder): string {
  return `${field}-${direction}`;
}
