import { type Actor, SIGNED_IN_ROLES } from './actor.ts';

/** What a token says, once it is proven. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who a proven token names; null where it names no one, or has no end. */
export function actorOfClaims(claims: Claims): Actor | null {
  const { sub, exp, 'cognito:groups': groups, scope } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof exp !== 'number') return null;
  const names = new Set([...namesOf(groups), ...namesInScope(scope)]);
  return { subject: sub, roles: SIGNED_IN_ROLES.filter((role) => names.has(role)) };
}

/** People have the roles of the groups that they are in, spelled exactly so: Cognito tells cases apart. */
function namesOf(groups: unknown): string[] {
  if (!Array.isArray(groups)) return [];
  return groups.filter((name) => typeof name === 'string');
}

/** Machines are in no group: `foothold/customer-success` in their scope stands for that role. */
function namesInScope(scope: unknown): string[] {
  if (typeof scope !== 'string') return [];
  return scope
    .split(' ')
    .flatMap((each) => /^foothold\/([a-z-]+)$/.exec(each)?.[1] ?? [])
    .map((name) => name.replaceAll('-', '_').toUpperCase());
}
