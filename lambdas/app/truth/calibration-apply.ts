import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { backTo } from '../../domain/jobs/back-to.ts';
import { validateSettings } from '../../domain/jobs/validate-settings.ts';
import { isChangedSince } from '../jobs/scoring/changed-since.ts';
import { saveJob } from '../jobs/save-job.ts';
import { parseNodeId } from '../kernel/nodes/node-id.ts';
import { done, type MutationResult, rejected } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkNotArchived, jobKeyFor } from '../kernel/validation/referenced.ts';
import type { StoredProposal } from './calibrations-port.ts';
import { proposedJob } from './proposed-job.ts';
import type { CalibrationApplyInput } from '../kernel/generated/inputs.ts';

/**
 * Applies a proposal or restores an earlier version of the settings. Either becomes the next version, and
 * every account is reassessed.
 */
export async function calibrationApply(
  scope: Scope,
  input: CalibrationApplyInput,
): Promise<MutationResult<{ job: Job }>> {
  authorize(scope.actor, 'SETTINGS_WRITE');
  const problems = new Problems();
  const jobKey = jobKeyFor(problems, input.job);
  const proposalId = input.proposalId ?? null;
  const version = input.version ?? null;
  if ((proposalId === null) === (version === null)) {
    problems.invalid('proposalId', 'or version must be given, but not both.');
  }
  const bands = bandsIn(input);
  if (proposalId === null) {
    for (const name of Object.keys(bands))
      problems.invalid(name, 'can only be given together with a proposal.');
  }
  if (jobKey === undefined || !problems.isEmpty) return rejected(problems.list);
  const next =
    proposalId === null
      ? await earlierVersion(scope, problems, jobKey, version ?? 0)
      : await byProposal(scope, problems, { jobKey, id: proposalId, bands });
  if (!next) return rejected(problems.list);
  const job = await saveJob(scope, jobKey, async (before) => {
    if (!checkNotArchived(problems, before)) return undefined;
    if (await isChangedSince(scope.ports, problems, before, input.againstVersion)) return undefined;
    const changed = next(before);
    return changed && { job: changed, reassesses: true };
  });
  scope.loaders.forget();
  return job ? done({ job }) : rejected(problems.list);
}

type Change = (job: Job) => Job | undefined;

type Bands = Partial<Record<'highFrom' | 'mediumFrom', number>>;

/** The thresholds given in the input. */
function bandsIn({ highFrom, mediumFrom }: CalibrationApplyInput): Bands {
  return { ...(highFrom != null && { highFrom }), ...(mediumFrom != null && { mediumFrom }) };
}

async function byProposal(
  { ports }: Scope,
  problems: Problems,
  { jobKey, id, bands }: { jobKey: string; id: string; bands: Bands },
): Promise<Change | undefined> {
  const node = parseNodeId(id);
  const [ofJob, proposalId = ''] = node?.type === 'CalibrationProposal' ? node.parts : [];
  const proposal: StoredProposal | null =
    ofJob === jobKey ? await ports.calibrations.get(jobKey, proposalId) : null;
  if (!proposal) return problems.notFound('proposalId', 'does not match a proposal for this job.');
  return (job) => {
    if (proposal.againstVersion !== job.settings.version) {
      const why = 'was made for earlier settings: propose a calibration again.';
      problems.report('CONFLICT', 'proposalId', `proposalId ${why}`);
      return undefined;
    }
    const changed = proposedJob(job, { ...proposal, ...bands }, ports.now());
    if (!changed) {
      return problems.invalid('proposalId', `cannot be applied: ${proposal.sentence}`);
    }
    const stepKeys = changed.steps.map(({ key }) => key);
    problems.add(validateSettings(changed.settings, stepKeys));
    return problems.isEmpty ? changed : undefined;
  };
}

async function earlierVersion(
  { ports }: Scope,
  problems: Problems,
  jobKey: string,
  version: number,
): Promise<Change | undefined> {
  const state = await ports.jobs.scoringOfVersion(jobKey, version);
  if (!state)
    return problems.notFound(
      'version',
      `does not match a version of the settings; it is ${version}.`,
    );
  return (job) => (job.settings.version === version ? job : backTo(job, state));
}
