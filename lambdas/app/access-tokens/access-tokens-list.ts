import type { Scope } from '../kernel/scope.ts';
import type { AccessToken } from './access-tokens-port.ts';
import { ownTokens } from './token-terms.ts';

/** The caller's tokens, newest first. Includes expired ones until the next token is created. */
export async function accessTokensList({ actor, ports }: Scope): Promise<readonly AccessToken[]> {
  const owner = ownTokens(actor);
  const found = await ports.accessTokens.get(owner);
  return found?.value.tokens.toReversed() ?? [];
}
