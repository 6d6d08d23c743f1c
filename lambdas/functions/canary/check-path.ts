import { accountUpsert } from '../../app/accounts/account-upsert.ts';
import { jobUpsert } from '../../app/jobs/job-upsert.ts';
import type { Ports, Submission } from '../../app/kernel/ports.ts';
import type { MutationResult } from '../../app/kernel/result.ts';
import { AGAIN, retry } from '../../app/kernel/retries/retry.ts';
import { createScope, type Scope } from '../../app/kernel/scope.ts';
import { accountRiskGet } from '../../app/risks/account-risk-get.ts';
import { submissionCreate } from '../../app/submissions/submission-create.ts';
import type { CanaryStore } from '../../store/canary/canary.ts';

/** Result of a canary check: PASSED, or the part of the path that failed. */
export interface Finding {
  verdict: 'PASSED' | 'NOT_ASSESSED' | 'WRONG_SCORE';
  /** The last score read; null if none was read. */
  score: number | null;
  /** Time from the submission to the end of the check. */
  milliseconds: number;
}

export interface CanaryDeps {
  ports: Ports;
  canary: CanaryStore;
  /** Waits between two reads. */
  pause(): Promise<void>;
}

/** Maximum number of reads of the risk, with a pause between them. */
const READINGS = 60;
/** Expected score of an account with a single DIFFICULT answer, under the default settings of a new job. */
const EXPECTED_SCORE = 90.465;
const TOLERANCE = 0.001;

const JOB = { key: 'canary' };
const ACCOUNT = { externalId: 'canary' };
const STEP = { key: 'sing', statement: 'sing' };
const SUBMISSION = {
  idempotencyKey: 'canary',
  job: JOB,
  account: ACCOUNT,
  respondent: { externalId: 'canary' },
  answers: [{ stepKey: STEP.key, effort: 'DIFFICULT' }],
};

/**
 * Runs the whole path once: submits, waits until the projector has assessed the account, and compares its
 * score. Uses the same submission every time and deletes the previous one first. Throws if a read or write
 * fails.
 */
export async function checkPath({ ports, canary, pause }: CanaryDeps): Promise<Finding> {
  const scope = () => createScope({ subject: 'canary', roles: ['ADMIN'] }, ports);
  await accepted(jobUpsert(scope(), { ...JOB, statement: 'show that it works', steps: [STEP] }));
  await accepted(accountUpsert(scope(), { ...ACCOUNT, name: 'Canary' }));
  const before = await ports.submissions.get(ports.submissions.idOf(SUBMISSION.idempotencyKey));
  if (before && !(await canary.forget(before))) throw new CanaryRefused('the account is gone');
  const { submission } = await accepted(submissionCreate(scope(), SUBMISSION));
  return waitForAssessment(scope, submission, { ports, pause });
}

/** Ignores assessments older than the submission: they may have started before it was written. */
async function waitForAssessment(
  scope: () => Scope,
  { accountId, receivedAt }: Submission,
  { ports, pause }: Pick<CanaryDeps, 'ports' | 'pause'>,
): Promise<Finding> {
  let last: Pick<Finding, 'verdict' | 'score'> = { verdict: 'NOT_ASSESSED', score: null };
  await retry({ attempts: READINGS, pause }, async () => {
    const risk = await accountRiskGet(scope(), accountId, JOB);
    if (!risk || risk.assessedAt < receivedAt) return AGAIN;
    const isExpected = Math.abs((risk.score ?? 0) - EXPECTED_SCORE) < TOLERANCE;
    last = { verdict: isExpected ? 'PASSED' : 'WRONG_SCORE', score: risk.score };
    return isExpected || AGAIN;
  });
  return { ...last, milliseconds: ports.now() - receivedAt };
}

/** A use case rejected the canary's input. */
class CanaryRefused extends Error {
  override name = 'CanaryRefused';
}

async function accepted<T>(result: Promise<MutationResult<T>>): Promise<T> {
  const { value, userErrors } = await result;
  if (value === null) throw new CanaryRefused(userErrors.map(({ message }) => message).join(' '));
  return value;
}
