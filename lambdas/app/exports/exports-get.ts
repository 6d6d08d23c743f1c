import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { authorize, rolesWithin } from '../../platform/authz/authorize.ts';
import type { Scope } from '../kernel/scope.ts';
import { fileNameOf, statusAt } from './export-file.ts';
import type { ExportRun } from './exports-port.ts';
import type { ExportArguments } from '../kernel/generated/inputs.ts';

/** The caller's exports of the last 30 days, newest first. */
export async function exportsList({ actor, ports }: Scope): Promise<readonly ExportRun[]> {
  authorize(actor, 'EXPORTS_MANAGE');
  return ports.exports.ofOwner(tokenOwner(actor.subject));
}

/** Returns one export of the caller, or null if there is none. */
export async function exportGet(
  { actor, ports }: Scope,
  { id }: ExportArguments,
): Promise<ExportRun | null> {
  authorize(actor, 'EXPORTS_MANAGE');
  return (await ports.exports.get(tokenOwner(actor.subject), id))?.value ?? null;
}

/** A download URL. Null without a file, or if the caller has fewer permissions than its requester had. */
export async function exportUrl({ actor, ports }: Scope, run: ExportRun): Promise<string | null> {
  if (statusAt(run, ports.now()) !== 'DONE') return null;
  const { roles } = run.caller;
  if (rolesWithin(roles, actor.roles).length < roles.length) return null;
  return ports.exportFiles.url(run.id, fileNameOf(run));
}
