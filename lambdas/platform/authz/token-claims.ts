import { type Actor, SIGNED_IN_ROLES } from './actor.ts';

/** The claims of a verified token. */
export type Claims = Readonly<Record<string, unknown>>;

/** Returns the caller whom a verified token identifies, or null if the token has no subject or no expiry. */
export function actorOfClaims(claims: Claims): Actor | null {
  const { sub, exp, 'cognito:groups': groups, scope } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof exp !== 'number') return null;
  const names = new Set([...namesOf(groups), ...namesInScope(scope)]);
  return { subject: sub, roles: SIGNED_IN_ROLES.filter((role) => names.has(role)) };
}

/**
 * People have the roles of their Cognito groups. Group names are case-sensitive, so they must match exactly.
 */
function namesOf(groups: unknown): string[] {
  if (!Array.isArray(groups)) return [];
  return groups.filter((name) => typeof name === 'string');
}

/** Machines have no groups. A scope such as `foothold/customer-success` grants them that role. */
function namesInScope(scope: unknown): string[] {
  if (typeof scope !== 'string') return [];
  return scope
    .split(' ')
    .flatMap((each) => /^foothold\/([a-z-]+)$/.exec(each)?.[1] ?? [])
    .map((name) => name.replaceAll('-', '_').toUpperCase());
}
