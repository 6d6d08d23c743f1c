import type { AccessTokenRole } from '../../generated/graphql.ts';

/** What a token of a role may do, as its owner reads it. */
export const TOKEN_ROLE_NAMES: Readonly<Record<AccessTokenRole, string>> = {
  READ: 'Read accounts, risks and hotspots as figures',
  INGEST: 'Send accounts, contacts, answers and outcomes',
  CUSTOMER_SUCCESS: 'Customer success',
  MARKETING: 'Marketing',
  PRODUCT: 'Product',
  ADMIN: 'Everything, as an administrator',
};

const ALL = Object.keys(TOKEN_ROLE_NAMES) as readonly AccessTokenRole[];

/** Roles that hold nothing which the role beside them does not hold: the API decides. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  ADMIN: ALL,
  CUSTOMER_SUCCESS: ['READ', 'INGEST', 'CUSTOMER_SUCCESS'],
};

/** The roles that someone with these roles may give to a token, the narrowest first. */
export function offeredRoles(roles: readonly string[]): readonly AccessTokenRole[] {
  const offered = new Set<string>(roles.flatMap((role) => WITHIN[role] ?? [role]));
  return ALL.filter((role) => offered.has(role));
}
