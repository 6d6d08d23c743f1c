import { authorise } from '../../platform/authz/authorise.ts';
import { Refused } from '../../platform/authz/refused.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import { tokenOwner } from '../../platform/authz/access-tokens.ts';

/** Tokens of one person that have not expired. */
export const MAX_TOKENS = 20;
/** Days until a token expires at the latest. */
export const MAX_TOKEN_DAYS = 366;

/**
 * Under what the caller's tokens lie. Throws Refused for who came by such a token: one that leaked
 * must not be able to make others, which would outlive it.
 */
export function ownTokens(actor: Actor): string {
  authorise(actor, 'ACCESS_TOKENS_MANAGE');
  if (actor.accessTokenId !== undefined) throw new Refused('ACCESS_TOKENS_MANAGE');
  return tokenOwner(actor.subject);
}
