import type { Actor, ActorRole } from './actor.ts';
import { PERMISSIONS, type Action } from './permissions.ts';
import { Refused } from './refused.ts';

/** Throws Refused unless one of the caller's roles allows the action. */
export function authorise(actor: Actor, action: Action): void {
  if (!isAllowed(actor, action)) throw new Refused(action);
}

/** Whether one of the caller's roles allows the action. */
export function isAllowed(actor: Actor, action: Action): boolean {
  const allowed: readonly ActorRole[] = PERMISSIONS[action];
  return actor.roles.some((role) => role === 'ADMIN' || allowed.includes(role));
}
