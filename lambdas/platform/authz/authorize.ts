import { ACTOR_ROLES, type Actor, type ActorRole } from './actor.ts';
import { PERMISSIONS, type Action } from './permissions.ts';
import { Refused } from './refused.ts';

/** Throws Refused unless one of the caller's roles allows the action. */
export function authorize(actor: Actor, action: Action): void {
  if (!isAllowed(actor, action)) throw new Refused(action);
}

/** Throws Refused unless the caller's roles allow at least one of the actions. */
export function authorizeAny(actor: Actor, actions: readonly Action[]): void {
  const allowed = actionsOf(actor);
  for (const action of actions) if (allowed.has(action)) return;
  throw new Refused(...actions);
}

/** True if one of the caller's roles allows the action. */
export function isAllowed(actor: Actor, action: Action): boolean {
  return actionsOf(actor).has(action);
}

/** The union of the actions that the roles allow. */
export function actionsOfRoles(roles: readonly ActorRole[]): ReadonlySet<Action> {
  return new Set(roles.flatMap((role) => OF_ROLE.get(role) ?? []));
}

/** Returns those of `roles` that allow nothing beyond what `others` allow together. */
export function rolesWithin<R extends ActorRole>(
  roles: readonly R[],
  others: readonly ActorRole[],
): readonly R[] {
  const allowed = actionsOfRoles(others);
  return roles.filter((role) => [...actionsOfRoles([role])].every((action) => allowed.has(action)));
}

const OF_ROLE = new Map(ACTOR_ROLES.map((role) => [role, actionsOfRole(role)]));

function actionsOfRole(role: ActorRole): readonly Action[] {
  const actions = Object.keys(PERMISSIONS) as Action[];
  return actions.filter((action) => {
    const roles: readonly ActorRole[] = PERMISSIONS[action];
    return role === 'ADMIN' || roles.includes(role);
  });
}

/** Cached per caller, because it is needed for every field of a response. */
const OF_ACTOR = new WeakMap<Actor, ReadonlySet<Action>>();

function actionsOf(actor: Actor): ReadonlySet<Action> {
  const known = OF_ACTOR.get(actor);
  if (known) return known;
  const actions = actionsOfRoles(actor.roles);
  OF_ACTOR.set(actor, actions);
  return actions;
}
