import type { PortfolioFilter } from '../../generated/graphql.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { ownerName } from './owner-name.ts';

/** URL value for accounts without an owner. */
export const NO_OWNER = 'nobody';

/** The owner and segment filters in the URL. */
export interface WantedGroups {
  /** Short name of an owner (owner-name.ts), NO_OWNER, or null for all. */
  owner: string | null;
  segment: string | null;
}

export function wantedGroups(params: Pick<QueryParams, 'one'>): WantedGroups {
  return { owner: params.one('owner'), segment: params.one('segment') };
}

/** Whether the filter names an owner, whose e-mail address must first be looked up through the API. */
export function namesOwner({ owner }: WantedGroups): boolean {
  return owner !== null && owner !== NO_OWNER;
}

/** The filters as API input. `owners` are the e-mail addresses of all owners. */
export function groupsFilter(
  { owner, segment }: WantedGroups,
  owners: readonly string[],
): PortfolioFilter {
  const ownerEmail = owners.find((email) => ownerName(email) === owner);
  return {
    ...(owner === NO_OWNER && { unassigned: true }),
    ...(ownerEmail !== undefined && { ownerEmails: [ownerEmail] }),
    ...(segment !== null && { segments: [segment] }),
  };
}
