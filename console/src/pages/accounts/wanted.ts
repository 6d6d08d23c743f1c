import { factsFilter, type WantedFacts, wantedFacts } from '../../design/facts/facts.ts';
import { orderFrom, type Orders } from '../../design/tables/order.ts';
import type { AccountFilter, AccountOrder, AccountOrderField } from '../../generated/graphql.ts';
import type { Address } from '../../shell/address/address.ts';
import { hasWord } from '../../shell/has-word.ts';
import { groupsFilter, type WantedGroups, wantedGroups } from '../../lists/filters/groups.ts';

/** What the address asks of the list. */
export interface Wanted extends WantedFacts, WantedGroups {
  /** Beginnings of words of a name; empty for all. */
  text: string;
  order: AccountOrder;
}

/** What the list can be ordered by. */
export const ORDERS: Orders<AccountOrderField> = { NAME: 'ASC', UPDATED_AT: 'DESC' };

/** Reads the address: what it does not say, or says wrongly, is as if it were not there. */
export function wantedFrom(address: Pick<Address, 'one'>): Wanted {
  return {
    text: address.one('find') ?? '',
    ...wantedGroups(address),
    ...wantedFacts(address),
    order: orderFrom(address.one('sort'), ORDERS) ?? { field: 'NAME', direction: 'ASC' },
  };
}

/** The same as the API takes it: accounts that are searched for come by how well they fit. */
export function requestFor(
  wanted: Wanted,
  owners: readonly string[],
): { filter: AccountFilter; order: AccountOrder | null } {
  const { text, order } = wanted;
  const query = hasWord(text) ? text.trim() : null;
  const filter = {
    ...(query !== null && { query }),
    ...groupsFilter(wanted, owners),
    ...factsFilter(wanted),
  };
  return { filter, order: query === null ? order : null };
}

/** Whether the list is narrowed by anything. */
export function isNarrowed({ text, owner, segment, industry, attribute }: Wanted): boolean {
  return hasWord(text) || [owner, segment, industry, attribute].some((value) => value !== null);
}
