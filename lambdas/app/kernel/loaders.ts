import DataLoader from 'dataloader';
import type { Account } from '../../domain/accounts/account.ts';
import type { Snooze } from '../../domain/risks/snooze.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import type { ConsentRecord } from '../../domain/testimonials/consent.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { HistoryPoint } from '../../domain/hotspots/snapshot.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import { Busy } from './errors.ts';
import { QUOTED_ACCOUNTS } from './limits.ts';
import type { Ports, RiskKey, StepInSegment, Submission } from './ports.ts';
import { assessedNow } from '../risks/assessed-now.ts';
import { candidateNodeId } from '../testimonials/candidate-key.ts';

interface RespondentKey {
  accountId: string;
  respondentId: string;
}

/**
 * Caches what one request has read. Loads in the same tick are batched, and nothing is read twice, so one id
 * has the same content throughout a response. A mutation clears the cache and passes the accounts whose risk
 * it changed. Their assessments are then computed, since the stored ones are still old.
 */
export interface Loaders {
  account(accountId: string): Promise<Account | null>;
  /** Caches an account that a list returned, unless it is already cached. */
  primeAccount(account: Account): void;
  respondent(key: RespondentKey): Promise<Respondent | null>;
  submission(submissionId: string): Promise<Submission | null>;
  assessment(accountId: string, job: Job): Promise<Assessment | null>;
  /** An account with all its people, in one consistent read. */
  facts(accountId: string, job: Job): Promise<AccountFacts | null>;
  /** Returns the cached assessment, if any. Otherwise, caches and returns the given one. */
  primeAssessment(assessment: Assessment, job: Job): Promise<Assessment>;
  /** The accounts that struggle most at a step, up to the number that quotes are taken from. */
  riskiestAt(job: Job, place: StepInSegment): Promise<readonly Assessment[]>;
  snooze(risk: RiskKey): Promise<Snooze | null>;
  job(jobKey: string): Promise<Job | null>;
  history(jobKey: string): Promise<readonly HistoryPoint[]>;
  consentRecords(candidate: Candidate): Promise<readonly ConsentRecord[]>;
  forget(...changedAccountIds: readonly string[]): void;
}

/** Creates the loaders of one request. Never share them between callers. */
export function createLoaders(ports: Ports): Loaders {
  const changed = new Set<string>();
  let batches = createBatches(ports, changed);
  return {
    account: (accountId) => batches.accounts.load(accountId),
    primeAccount: (account) => void batches.accounts.prime(account.id, account),
    respondent: (key) => batches.respondents.load(key),
    submission: (submissionId) => batches.submissions.load(submissionId),
    assessment: (accountId, job) => batches.assessments(job).load(accountId),
    facts: (accountId, job) => batches.facts(job).load(accountId),
    primeAssessment: async (assessment, job) => {
      const loader = batches.assessments(job).prime(assessment.account.id, assessment);
      return (await loader.load(assessment.account.id)) ?? assessment;
    },
    riskiestAt: (job, place) => batches.riskiest(job).load(place),
    snooze: (risk) => batches.snoozes.load(risk),
    job: (jobKey) => batches.jobs.load(jobKey),
    history: (jobKey) => batches.histories.load(jobKey),
    consentRecords: (candidate) => batches.consents.load(candidate),
    forget: (...changedAccountIds) => {
      for (const accountId of changedAccountIds) changed.add(accountId);
      batches = createBatches(ports, changed);
    },
  };
}

function createBatches(ports: Ports, changed: ReadonlySet<string>) {
  return {
    accounts: batched<Account>(async (ids) => {
      const found = await ports.accounts.batchGet(ids);
      return (id) => found.get(id)?.value;
    }),
    submissions: batched<Submission>(async (ids) => {
      const found = await ports.submissions.batchGet(ids);
      return (id) => found.get(id);
    }),
    respondents: new DataLoader<RespondentKey, Respondent | null, string>(
      async (keys) => {
        const found = await ports.respondents.batchGet(keys);
        return keys.map((key) => found.get(key.respondentId) ?? null);
      },
      { cacheKeyFn: ({ accountId, respondentId }) => `${accountId}#${respondentId}` },
    ),
    snoozes: new DataLoader<RiskKey, Snooze | null, string>(
      (risks) => ports.snoozes.batchGet(risks),
      { cacheKeyFn: ({ accountId, jobKey }) => `${accountId}#${jobKey}` },
    ),
    jobs: batched<Job>(async (keys) => {
      const jobs = new Map(
        await Promise.all(keys.map(async (key) => [key, await ports.jobs.get(key)] as const)),
      );
      return (key) => jobs.get(key)?.value;
    }),
    histories: new DataLoader<string, readonly HistoryPoint[]>((keys) =>
      Promise.all(keys.map((key) => ports.snapshots.history(key))),
    ),
    consents: new DataLoader<Candidate, readonly ConsentRecord[], string>(
      (candidates) => ports.candidates.consentRecords(candidates),
      { cacheKeyFn: candidateNodeId },
    ),
    assessments: eachJob((job) =>
      batched<Assessment>(async (ids) => {
        const stored = ids.filter((id) => !changed.has(id));
        const computed = ids.filter((id) => changed.has(id));
        const found = new Map(
          stored.length === 0 ? [] : await ports.assessments.batchGet(stored, job),
        );
        for (const id of computed) {
          const assessment = await assessedNow(ports, id, job);
          if (assessment) found.set(id, assessment);
        }
        return (id) => found.get(id);
      }),
    ),
    facts: eachJob(
      (job) =>
        // Loaded one by one, so that an unreadable account doesn't fail the others.
        new DataLoader<string, AccountFacts | null>(
          (ids) => Promise.all(ids.map((id) => ports.assessments.facts(id, job))),
          { batch: false },
        ),
    ),
    riskiest: eachJob(
      (job) =>
        new DataLoader<StepInSegment, readonly Assessment[], string>(
          (places) => ports.assessments.riskiestAt(job, places, QUOTED_ACCOUNTS),
          { cacheKeyFn: ({ stepKey, segment }) => JSON.stringify([stepKey, segment]) },
        ),
    ),
  };
}

/** Creates one loader per job, on first use. */
function eachJob<L>(make: (job: Job) => L): (job: Job) => L {
  const made = new Map<string, L>();
  return (job) => {
    const loader = made.get(job.key) ?? make(job);
    made.set(job.key, loader);
    return loader;
  };
}

function batched<V>(
  read: (keys: readonly string[]) => Promise<(key: string) => V | undefined>,
): DataLoader<string, V | null> {
  const readAll = async (keys: readonly string[]) => {
    const find = await read(keys);
    return keys.map((key) => find(key) ?? null);
  };
  return new DataLoader<string, V | null>(async (keys) => {
    try {
      return await readAll(keys);
    } catch (error) {
      if (keys.length === 1 || error instanceof Busy) throw error;
      // Load keys one by one, so that an unreadable record doesn't fail the rest of the batch.
      const each = await Promise.allSettled(keys.map(async (key) => (await readAll([key]))[0]));
      return each.map((one) => (one.status === 'fulfilled' ? (one.value ?? null) : asError(one)));
    }
  });
}

const asError = ({ reason }: PromiseRejectedResult): Error =>
  reason instanceof Error ? reason : new Error(String(reason));
