import type { PortfolioFilter } from '../../generated/graphql.ts';
import type { Address } from '../../shell/address/address.ts';
import { NOBODY } from '../at-risk/filter.ts';
import { ownerName } from '../at-risk/owner-name.ts';

/** What the address narrows the portfolio by, as the API takes it. */
export function filterOf(
  address: Pick<Address, 'one'>,
  owners: readonly string[],
): PortfolioFilter {
  const owner = address.one('owner');
  const segment = address.one('segment');
  const ownerEmail = owners.find((email) => ownerName(email) === owner);
  return {
    ...(owner === NOBODY && { unassigned: true }),
    ...(ownerEmail !== undefined && { ownerEmails: [ownerEmail] }),
    ...(segment !== null && { segments: [segment] }),
  };
}
