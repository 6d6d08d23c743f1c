import type { AccessTokenRole } from '../../generated/graphql.ts';

/** All roles, narrowest first. */
const ALL: readonly AccessTokenRole[] = [
  'READ',
  'INGEST',
  'CUSTOMER_SUCCESS',
  'MARKETING',
  'PRODUCT',
  'ADMIN',
];

/** The roles whose rights each role includes. The API enforces them. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  ADMIN: ALL,
  CUSTOMER_SUCCESS: ['READ', 'INGEST', 'CUSTOMER_SUCCESS'],
};

/** The roles that a user with these roles may give to a token, narrowest first. */
export function offeredRoles(roles: readonly string[]): readonly AccessTokenRole[] {
  const offered = new Set<string>(roles.flatMap((role) => WITHIN[role] ?? [role]));
  return ALL.filter((role) => offered.has(role));
}
