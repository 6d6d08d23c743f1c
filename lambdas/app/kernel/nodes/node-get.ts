import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import type { Assessment } from '../../../domain/scoring/assessment.ts';
import { stepOf, type Job, type JobStep, type Solution } from '../../../domain/jobs/job.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import type { Campaign } from '../../../domain/surveys/campaigns/campaign.ts';
import type { SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Candidate } from '../../../domain/testimonials/testimonial.ts';
import { type OutcomeOfAccount, outcomeGet } from '../../accounts/outcomes/outcome-of-account.ts';
import { campaignGet } from '../../campaigns/campaign-get.ts';
import { BadInput } from '../errors.ts';
import { MAX_PAGE } from '../limits.ts';
import { NODE_ACTIONS } from './node-actions.ts';
import { parseNodeId, type NodeId } from './node-id.ts';
import type { Day } from '../../../domain/kernel/time.ts';
import type { Submission } from '../ports.ts';
import { respondentGet } from '../../people/respondent-get.ts';
import type { Scope } from '../scope.ts';
import { riskAsOfGet } from '../../truth/risk-as-of-get.ts';
import type { StoredProposal } from '../../truth/calibrations-port.ts';
import { submissionGet } from '../../submissions/submission-get.ts';
import { surveyLinkGet } from '../../surveys/links/survey-link-get.ts';
import type { Activity } from '../../../domain/work/account-event.ts';
import { activityGet } from '../../work/activity-node.ts';
import { taskGet, type TaskWithVersion, withVersion } from '../../work/tasks/task-node.ts';
import { candidateGet } from '../../testimonials/candidate-get.ts';
import { candidateKeyOf } from '../../testimonials/candidate-key.ts';

/** A node with its type name, and its job if resolving it requires the job. */
export type Node =
  | { type: 'Job'; value: Job }
  | { type: 'JobStep'; value: JobStep; job: Job }
  | { type: 'Solution'; value: Solution; job: Job }
  | { type: 'Account'; value: Account }
  | { type: 'Outcome'; value: OutcomeOfAccount }
  | { type: 'Respondent'; value: Respondent }
  | { type: 'Submission'; value: Submission }
  | { type: 'AccountRisk'; value: Assessment; job: Job; asOf?: Day | undefined }
  | { type: 'TestimonialCandidate'; value: Candidate; job: Job }
  | { type: 'CalibrationProposal'; value: StoredProposal; job: Job }
  | { type: 'SurveyLink'; value: SurveyLink }
  | { type: 'Task'; value: TaskWithVersion }
  | { type: 'Activity'; value: Activity }
  | { type: 'SurveyCampaign'; value: Campaign };

/**
 * Returns the node with the given id, or null if there is none. Permission is checked by type before anything
 * is read, so that a refusal doesn't reveal whether the node exists.
 */
export async function nodeGet(scope: Scope, id: string): Promise<Node | null> {
  const node = parseNodeId(id);
  if (!node) return null;
  authorize(scope.actor, NODE_ACTIONS[node.type]);
  return read(scope, node);
}

/** Returns several nodes in the order of their ids. Each one succeeds or fails independently. */
export async function nodesGet(
  scope: Scope,
  ids: readonly string[],
): Promise<readonly PromiseSettledResult<Node | null>[]> {
  if (ids.length > MAX_PAGE) {
    throw new BadInput(['ids'], `ids must be at most ${MAX_PAGE}; there are ${ids.length}.`);
  }
  return Promise.allSettled(ids.map((id) => nodeGet(scope, id)));
}

async function read(scope: Scope, { type, parts }: NodeId): Promise<Node | null> {
  const { loaders } = scope;
  const [first = '', second = ''] = parts;
  switch (type) {
    case 'Account':
      return tagged('Account', await loaders.account(first));
    case 'Outcome':
      return tagged('Outcome', await outcomeGet(scope, parts));
    case 'Respondent':
      return tagged('Respondent', await respondentGet(scope, first, second));
    case 'Submission':
      return tagged('Submission', await submissionGet(scope, first));
    case 'AccountRisk': {
      const job = await loaders.job(second);
      const asOf = parts[2];
      // Follow a merged account to the account that replaced it.
      const accountId = (await loaders.account(first))?.id;
      if (!job || accountId === undefined) return null;
      const value =
        asOf === undefined
          ? await loaders.assessment(accountId, job)
          : await riskAsOfGet(scope, { accountId, job, asOf });
      return value && { type, value, job, asOf };
    }
    case 'TestimonialCandidate': {
      const key = candidateKeyOf(parts);
      const job = key && (await loaders.job(key.jobKey));
      const value = key && (await candidateGet(scope, key));
      return job && value && { type, value, job };
    }
    case 'CalibrationProposal': {
      const job = await loaders.job(first);
      const value = job && (await scope.ports.calibrations.get(first, second));
      return job && value && { type, value, job };
    }
    case 'SurveyLink':
      return tagged('SurveyLink', await surveyLinkGet(scope, first, second));
    case 'Task': {
      const task = await taskGet(scope, parts);
      return task && { type, value: withVersion(task) };
    }
    case 'Activity':
      return tagged('Activity', await activityGet(scope, parts));
    case 'SurveyCampaign':
      return tagged('SurveyCampaign', await campaignGet(scope, first));
    default:
      return partOfJob(await loaders.job(first), type, second);
  }
}

function partOfJob(
  job: Job | null,
  type: 'Job' | 'JobStep' | 'Solution',
  key: string,
): Node | null {
  if (!job) return null;
  if (type === 'Job') return { type, value: job };
  if (type === 'JobStep') {
    const value = stepOf(job, key);
    return value ? { type, value, job } : null;
  }
  const value = job.solutions.find((solution) => solution.key === key);
  return value ? { type, value, job } : null;
}

function tagged<T extends string, V>(type: T, value: V | null): { type: T; value: V } | null {
  return value === null ? null : { type, value };
}
