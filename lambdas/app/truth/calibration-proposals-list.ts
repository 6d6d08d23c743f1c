import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import type { StoredProposal } from './calibrations-port.ts';
import type { CalibrationProposalsArguments } from '../kernel/generated/inputs.ts';

const SHOWN = 20;

/** Lists the latest proposals for a job, newest first. */
export async function calibrationProposalsList(
  scope: Scope,
  input: CalibrationProposalsArguments,
): Promise<{ job: Job; proposals: readonly StoredProposal[] }> {
  authorize(scope.actor, 'RISKS_READ');
  const job = await requireJob(scope, input.job);
  return { job, proposals: await scope.ports.calibrations.list(job.key, SHOWN) };
}
