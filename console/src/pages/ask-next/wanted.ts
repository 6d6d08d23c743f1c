import { factsFilter, type WantedFacts, wantedFacts } from '../../design/facts/facts.ts';
import type { AskNextFilter } from '../../generated/graphql.ts';
import { groupsFilter, type WantedGroups, wantedGroups } from '../../lists/filters/groups.ts';
import type { Address } from '../../shell/address/address.ts';

/** The filters in the URL. */
export type Wanted = WantedFacts & WantedGroups;

export function wantedFrom(address: Pick<Address, 'one'>): Wanted {
  return { ...wantedGroups(address), ...wantedFacts(address) };
}

/** The filters as API input. */
export function filterFor(wanted: Wanted, owners: readonly string[]): AskNextFilter {
  return { ...groupsFilter(wanted, owners), ...factsFilter(wanted) };
}
