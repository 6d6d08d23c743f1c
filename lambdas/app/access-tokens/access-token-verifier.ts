import { isAccessToken, isSecretOf, readAccessToken } from '../../platform/authz/access-tokens.ts';
import type { SignedInRole } from '../../platform/authz/actor.ts';
import { rolesWithin } from '../../platform/authz/authorise.ts';
import type { BearerVerifier } from '../../platform/authz/bearer-verifier.ts';
import { dayOf } from '../../domain/kernel/time.ts';
import type { Ports } from '../kernel/ports.ts';
import type { OwnedTokens } from './access-tokens-port.ts';

type UsedPorts = Pick<Ports, 'accessTokens' | 'directory' | 'now'>;

/**
 * Proves the bearers of personal access tokens. Nothing of it is remembered between calls but the
 * roles of owners, which the directory keeps for five minutes: what was revoked is refused at once.
 */
export function createAccessTokenVerifier(ports: UsedPorts): BearerVerifier {
  return {
    recognises: isAccessToken,
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

/** A token's roles, less those that its owner has no longer; as they were given where no one can be asked. */
async function rolesNow(
  { directory }: UsedPorts,
  subject: string,
  given: readonly SignedInRole[],
): Promise<readonly SignedInRole[]> {
  if (directory === null) return given;
  return rolesWithin(given, (await directory.rolesOf(subject)) ?? []);
}

/** One write a day and token. A writer at the same time has noted it too, or changed more than this. */
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
