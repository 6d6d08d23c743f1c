import { tokenOwner } from '../../platform/authz/access-tokens.ts';
import { authorize } from '../../platform/authz/authorize.ts';
import { exportSubject } from '../audit/audit-subject.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { isLive } from './export-file.ts';
import type { ExportRun } from './exports-port.ts';
import type { ExportCancelInput } from '../kernel/generated/inputs.ts';

/** Cancels an unfinished export of the caller, or removes the file of a finished one. Idempotent. */
export async function exportCancel(
  { actor, ports, audit }: Scope,
  { id }: ExportCancelInput,
): Promise<MutationResult<{ export: ExportRun }>> {
  authorize(actor, 'EXPORTS_MANAGE');
  const owner = tokenOwner(actor.subject);
  const canceled = await retryLost(ports, async () => {
    const found = await ports.exports.get(owner, id);
    if (!found) return null;
    const { value, version } = found;
    if (!isLive(value.status)) return value;
    const run: ExportRun = { ...value, status: 'CANCELLED', finishedAt: ports.now() };
    return (await ports.exports.save(run, version)) === 'lost' ? 'lost' : run;
  });
  if (canceled) {
    audit.touch(exportSubject(canceled));
    return done({ export: canceled });
  }
  const problems = new Problems();
  problems.notFound('id', 'does not match any of your exports.');
  return rejected(problems.list);
}
