import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { calibratedJob } from '../../domain/truth/calibration/calibrated-job.ts';
import type { CalibrationAdvice } from '../../domain/truth/calibration/proposal.ts';
import type { StoredProposal } from './calibrations-port.ts';

/** Advice that allows a proposal to be applied. */
const APPLICABLE: readonly CalibrationAdvice[] = ['RECOMMENDED', 'POSSIBLE'];

/**
 * The job with a proposal applied. Null if the proposal contains nothing to apply or its advice forbids it.
 */
export function proposedJob(job: Job, proposal: StoredProposal, at: Instant): Job | null {
  const { fit, highFrom, mediumFrom, stepKeys, base, fittedUpTo } = proposal;
  if (!fit || highFrom === null || mediumFrom === null || base === null || fittedUpTo === null) {
    return null;
  }
  if (!APPLICABLE.includes(proposal.advice)) return null;
  return calibratedJob(job, { fit, highFrom, mediumFrom }, stepKeys, {
    proposalId: proposal.id,
    kind: proposal.kind,
    appliedAt: at,
    fittedUpTo,
    cases: proposal.cases,
    churned: proposal.churned,
    aucOutOfFold: proposal.aucAfter,
    slopeInterval: proposal.slopeInterval,
  });
}
