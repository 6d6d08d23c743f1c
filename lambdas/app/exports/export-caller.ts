import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed, rolesWithin } from '../../platform/authz/authorize.ts';
import type { Ports } from '../kernel/ports.ts';
import { EXPORT_TERMS } from './export-kinds.ts';
import type { ExportRun } from './exports-port.ts';

/**
 * The actor that an export reads as: its caller, limited to their current permissions. Null if these no
 * longer suffice, or if their user was removed or their access token was revoked or has expired.
 */
export async function exportActor(
  { accessTokens, directory, now }: Pick<Ports, 'accessTokens' | 'directory' | 'now'>,
  { caller, kind }: Pick<ExportRun, 'caller' | 'kind'>,
): Promise<Actor | null> {
  const { subject, accessTokenId } = caller;
  if (accessTokenId !== null) {
    const owned = await accessTokens.get(tokenOwner(subject));
    const token = owned?.value.tokens.find(({ id }) => id === accessTokenId);
    if (!token || token.expiresAt <= now()) return null;
  }
  const current = caller.isPerson ? ((await directory?.rolesOf(subject)) ?? []) : caller.roles;
  const actor = { subject, roles: rolesWithin(caller.roles, current) };
  const mayHave = isAllowed(actor, 'EXPORTS_MANAGE') && isAllowed(actor, EXPORT_TERMS[kind].needs);
  return mayHave ? actor : null;
}
