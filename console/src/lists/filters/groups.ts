import type { PortfolioFilter } from '../../generated/graphql.ts';
import type { Address } from '../../shell/address/address.ts';
import { ownerName } from './owner-name.ts';

/** Stands in the address for accounts without an owner. */
export const NOBODY = 'nobody';

/** Whose accounts and which segment the address narrows a list to. */
export interface WantedGroups {
  /** Name of an owner as addresses write it, No one, or null for all. */
  owner: string | null;
  segment: string | null;
}

export function wantedGroups(address: Pick<Address, 'one'>): WantedGroups {
  return { owner: address.one('owner'), segment: address.one('segment') };
}

/** Whether it names someone, whose e-mail address the API has to tell first. */
export function namesOwner({ owner }: WantedGroups): boolean {
  return owner !== null && owner !== NOBODY;
}

/** The same as the API takes it. `owners` are those that exist. */
export function groupsFilter(
  { owner, segment }: WantedGroups,
  owners: readonly string[],
): PortfolioFilter {
  const ownerEmail = owners.find((email) => ownerName(email) === owner);
  return {
    ...(owner === NOBODY && { unassigned: true }),
    ...(ownerEmail !== undefined && { ownerEmails: [ownerEmail] }),
    ...(segment !== null && { segments: [segment] }),
  };
}
