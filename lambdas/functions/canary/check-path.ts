import { accountUpsert } from '../../app/accounts/account-upsert.ts';
import { jobUpsert } from '../../app/jobs/job-upsert.ts';
import type { Ports, Submission } from '../../app/kernel/ports.ts';
import type { MutationResult } from '../../app/kernel/result.ts';
import { AGAIN, retry } from '../../app/kernel/retries/retry.ts';
import { createScope, type Scope } from '../../app/kernel/scope.ts';
import { accountRiskGet } from '../../app/risks/account-risk-get.ts';
import { submissionCreate } from '../../app/submissions/submission-create.ts';
import type { CanaryStore } from '../../store/canary/canary.ts';

/** What the canary found: PASSED, or which part of the path does not work. */
export interface Finding {
  verdict: 'PASSED' | 'NOT_ASSESSED' | 'WRONG_SCORE';
  /** The score that was read last; null if there was none. */
  score: number | null;
  /** From the submission until the end. */
  milliseconds: number;
}

export interface CanaryDeps {
  ports: Ports;
  canary: CanaryStore;
  /** Waits between two readings. */
  pause(): Promise<void>;
}

/** Readings of the risk, one after each pause. */
const READINGS = 60;
/** The score of an account that one person finds DIFFICULT, by the settings of a new job. */
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
 * Goes the whole way once: submits, waits until the projector has assessed the account, and compares
 * its score. It is the same submission each time; the one before is taken out first. Throws where
 * something could not be written or read.
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

/** An assessment that began before the submission was written may come first: it is not the one. */
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

/** A use case refused what the canary sent. */
class CanaryRefused extends Error {
  override name = 'CanaryRefused';
}

async function accepted<T>(result: Promise<MutationResult<T>>): Promise<T> {
  const { value, userErrors } = await result;
  if (value === null) throw new CanaryRefused(userErrors.map(({ message }) => message).join(' '));
  return value;
}
