import { isAccessToken, isSecretOf, readAccessToken } from '../../platform/authz/access-tokens.ts';
import type { SignedInRole } from '../../platform/authz/actor.ts';
import { rolesWithin } from '../../platform/authz/authorize.ts';
import type { BearerVerifier } from '../../platform/authz/bearer-verifier.ts';
import { dayOf } from '../../domain/kernel/time.ts';
import type { Ports } from '../kernel/ports.ts';
import type { OwnedTokens } from './access-tokens-port.ts';

type UsedPorts = Pick<Ports, 'accessTokens' | 'directory' | 'now'>;

/**
 * Verifies personal access tokens. Nothing is cached between calls except the owner's roles, which the
 * directory caches for five minutes, so revoked tokens are refused immediately.
 */
export function createAccessTokenVerifier(ports: UsedPorts): BearerVerifier {
  return {
    recognizes: isAccessToken,
    verify: async (bearer) => {
      const parts = readAccessToken(bearer);
      if (!parts) return { refused: 'malformed' };
      const owned = await ports.accessTokens.get(parts.owner);
      const token = owned?.value.tokens.find(({ id }) => id === parts.id);
      if (!owned || !token || !isSecretOf(token.secretHash, parts.secret)) {
        return { refused: 'unknown-token' };
      }
      const now = ports.now();
      if (token.expiresAt <= now) return { refused: 'expired' };
      const { subject } = owned.value;
      const roles = await rolesNow(ports, subject, token.roles);
      if (roles.length === 0) return { refused: 'owner' };
      if (token.lastUsedOn !== dayOf(now)) {
        await noteUse(ports, parts.owner, owned.value, owned.version, token.id);
      }
      return { subject, roles, accessTokenId: token.id };
    },
  };
}

/** The token's roles within what its owner's current roles allow. Unchanged if there is no user directory. */
async function rolesNow(
  { directory }: UsedPorts,
  subject: string,
  given: readonly SignedInRole[],
): Promise<readonly SignedInRole[]> {
  if (directory === null) return given;
  return rolesWithin(given, (await directory.rolesOf(subject)) ?? []);
}

/**
 * At most one write per token and day. A lost write doesn't matter: the concurrent one also recorded the use,
 * or changed something more important.
 */
async function noteUse(
  { accessTokens, now }: UsedPorts,
  owner: string,
  { subject, tokens }: OwnedTokens,
  version: number,
  usedId: string,
): Promise<void> {
  const lastUsedOn = dayOf(now());
  const noted = tokens.map((each) => (each.id === usedId ? { ...each, lastUsedOn } : each));
  await accessTokens.save(owner, { subject, tokens: noted }, version);
}
