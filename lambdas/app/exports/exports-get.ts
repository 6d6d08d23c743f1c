import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { authorise, rolesWithin } from '../../platform/authz/authorise.ts';
import type { Scope } from '../kernel/scope.ts';
import { fileNameOf, statusAt } from './export-file.ts';
import type { ExportRun } from './exports-port.ts';

/** The caller's exports, newest first: those of the last 30 days. */
export async function exportsList({ actor, ports }: Scope): Promise<readonly ExportRun[]> {
  authorise(actor, 'EXPORTS_MANAGE');
  return ports.exports.ofOwner(tokenOwner(actor.subject));
}

/** One of the caller's; null if there is none. */
export async function exportGet(
  { actor, ports }: Scope,
  { id }: { id: string },
): Promise<ExportRun | null> {
  authorise(actor, 'EXPORTS_MANAGE');
  return (await ports.exports.get(tokenOwner(actor.subject), id))?.value ?? null;
}

/** An address of the file; null while there is none, and for a caller who may do less than the person who asked for it. */
export async function exportUrl({ actor, ports }: Scope, run: ExportRun): Promise<string | null> {
  if (statusAt(run, ports.now()) !== 'DONE') return null;
  const { roles } = run.caller;
  if (rolesWithin(roles, actor.roles).length < roles.length) return null;
  return ports.exportFiles.url(run.id, fileNameOf(run));
}
