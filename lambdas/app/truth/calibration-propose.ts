import { createHash } from 'node:crypto';
import { authorize } from '../../platform/authz/authorize.ts';
import { activeSteps, type Job } from '../../domain/jobs/job.ts';
import type { CalibrationCase } from '../../domain/truth/calibration/calibration-case.ts';
import { calibrationCases } from '../../domain/truth/calibration/calibration-cases.ts';
import { FOLDS, foldsOf } from '../../domain/truth/fit/folds.ts';
import type { Proposal } from '../../domain/truth/calibration/proposal.ts';
import { proposeCalibrations } from '../../domain/truth/calibration/propose.ts';
import { forecastBands } from '../jobs/scoring/band-changes.ts';
import { fingerprint } from '../kernel/text/fingerprint.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobFor } from '../kernel/validation/referenced.ts';
import { backtestGet, USUAL_HORIZON_DAYS } from './backtest-get.ts';
import type { StoredProposal } from './calibrations-port.ts';
import { proposedJob } from './proposed-job.ts';
import type { CalibrationProposeInput } from '../kernel/generated/inputs.ts';

/**
 * Proposes from the last back-test how to read the score as a probability and which steps should weigh more.
 * Changes nothing until a proposal is applied.
 */
export async function calibrationPropose(
  scope: Scope,
  input: CalibrationProposeInput,
): Promise<MutationResult<{ job: Job; proposals: readonly StoredProposal[] }>> {
  authorize(scope.actor, 'SETTINGS_WRITE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const stored = await jobFor(ports, problems, input.job);
  if (!stored) return rejected(problems.list);
  const job = stored.value;
  audit.touch({ type: 'JOB', id: job.key });
  const backtest = await backtestGet(scope, {
    job: { key: job.key },
    horizonDays: USUAL_HORIZON_DAYS,
  });
  if (backtest?.run.revision !== job.revision) {
    const why = 'has no back-test of its settings yet. One is running: try again in a few minutes.';
    problems.report('CONFLICT', 'job', `job ${why}`);
    return rejected(problems.list);
  }
  const cases = calibrationCases(backtest.cases, hashOf);
  const { intercept, slope } = job.settings;
  const made = proposeCalibrations({
    cases,
    inForce: { intercept, slope, importance: null },
    hasSegmentImportance: job.settings.segmentImportance.length > 0,
  });
  const at = ports.now();
  const proposals: StoredProposal[] = [];
  for (const proposal of made) {
    const whole = withCases(job, cases, proposal, at);
    const changed = proposedJob(job, whole, at);
    const forecast = changed && (await forecastBands(ports, { before: job, after: changed }));
    proposals.push({ ...whole, bandChanges: forecast?.bandChanges ?? [] });
  }
  await ports.calibrations.save(proposals);
  return done({ job, proposals });
}

function withCases(
  job: Job,
  cases: readonly CalibrationCase[],
  proposal: Proposal,
  createdAt: number,
): StoredProposal {
  const folds = foldsOf(cases);
  const accounts = [...folds.keys()];
  return {
    ...proposal,
    // Sorts by creation time.
    id: `${createdAt.toString(36).padStart(9, '0')}-${proposal.kind.toLowerCase()}`,
    jobKey: job.key,
    createdAt,
    againstVersion: job.settings.version,
    stepKeys: activeSteps(job).map(({ key }) => key),
    fittedFrom: cases[0]?.decidedAt ?? null,
    fittedUpTo: cases.at(-1)?.decidedAt ?? null,
    casesHash: fingerprint(cases.map(({ accountId, decidedAt }) => [accountId, decidedAt])),
    foldAccounts: Array.from({ length: FOLDS }, (_, fold) =>
      accounts.filter((accountId) => folds.get(accountId) === fold),
    ),
    bandChanges: [],
  };
}

function hashOf(externalId: string): string {
  return createHash('sha256').update(externalId).digest('hex');
}
