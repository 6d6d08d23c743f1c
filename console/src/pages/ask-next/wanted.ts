import { factsFilter, type WantedFacts, wantedFacts } from '../../design/facts/facts.ts';
import type { AskNextFilter } from '../../generated/graphql.ts';
import { groupsFilter, type WantedGroups, wantedGroups } from '../../lists/filters/groups.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';

/** The filters in the URL. */
export type Wanted = WantedFacts & WantedGroups;

export function wantedFrom(params: Pick<QueryParams, 'one'>): Wanted {
  return { ...wantedGroups(params), ...wantedFacts(params) };
}

/** The filters as API input. */
export function filterFor(wanted: Wanted, owners: readonly string[]): AskNextFilter {
  return { ...groupsFilter(wanted, owners), ...factsFilter(wanted) };
}
