import { factsFilter, type WantedFacts, wantedFacts } from '../../design/facts/facts.ts';
import type { AskNextFilter } from '../../generated/graphql.ts';
import { groupsFilter, type WantedGroups, wantedGroups } from '../../lists/filters/groups.ts';
import type { Address } from '../../shell/address/address.ts';

/** What the address asks of the list. */
export type Wanted = WantedFacts & WantedGroups;

export function wantedFrom(address: Pick<Address, 'one'>): Wanted {
  return { ...wantedGroups(address), ...wantedFacts(address) };
}

/** The same as the API takes it. */
export function filterFor(wanted: Wanted, owners: readonly string[]): AskNextFilter {
  return { ...groupsFilter(wanted, owners), ...factsFilter(wanted) };
}

/** Whether the list is narrowed by anything. */
export function isNarrowed({ owner, segment, industry, attribute }: Wanted): boolean {
  return [owner, segment, industry, attribute].some((value) => value !== null);
}
