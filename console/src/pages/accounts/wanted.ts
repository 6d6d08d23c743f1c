import { factsFilter, type WantedFacts, wantedFacts } from '../../design/facts/facts.ts';
import { orderFrom, type Orders } from '../../design/tables/order.ts';
import type { AccountFilter, AccountOrder, AccountOrderField } from '../../generated/graphql.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { hasWord } from '../../shell/has-word.ts';
import { isAnySet } from '../../lists/filters/is-any-set.ts';
import { groupsFilter, type WantedGroups, wantedGroups } from '../../lists/filters/groups.ts';

/** The filters and order in the URL. */
export interface Wanted extends WantedFacts, WantedGroups {
  /** Prefixes of words in a name. Empty for all accounts. */
  text: string;
  order: AccountOrder;
}

/** The fields that the list can be ordered by. */
export const ORDERS: Orders<AccountOrderField> = { NAME: 'ASC', UPDATED_AT: 'DESC' };

/** Reads the URL. Ignores invalid values. */
export function wantedFrom(params: Pick<QueryParams, 'one'>): Wanted {
  return {
    text: params.one('find') ?? '',
    ...wantedGroups(params),
    ...wantedFacts(params),
    order: orderFrom(params.one('sort'), ORDERS) ?? { field: 'NAME', direction: 'ASC' },
  };
}

/** The filters and order as API input. Search results are sorted by how well they match. */
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

/** Whether any filter is set. */
export function isNarrowed({ text, order: _, ...filters }: Wanted): boolean {
  return hasWord(text) || isAnySet(filters);
}
