import { authorize } from '../../platform/authz/authorize.ts';
import { Refused } from '../../platform/authz/refused.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import { tokenOwner } from '../../platform/authz/access-tokens.ts';

/** Maximum number of unexpired tokens per person. */
export const MAX_TOKENS = 20;
/** Maximum lifetime of a token, in days. */
export const MAX_TOKEN_DAYS = 366;

/**
 * Returns the owner key of the caller's tokens. Throws Refused if the caller used an access token, because a
 * leaked token must not be able to create others that outlive it.
 */
export function ownTokens(actor: Actor): string {
  authorize(actor, 'ACCESS_TOKENS_MANAGE');
  if (actor.accessTokenId !== undefined) throw new Refused('ACCESS_TOKENS_MANAGE');
  return tokenOwner(actor.subject);
}
