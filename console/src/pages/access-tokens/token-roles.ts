import type { AccessTokenRole } from '../../generated/graphql.ts';

/** The narrowest first. */
const ALL: readonly AccessTokenRole[] = [
  'READ',
  'INGEST',
  'CUSTOMER_SUCCESS',
  'MARKETING',
  'PRODUCT',
  'ADMIN',
];

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
