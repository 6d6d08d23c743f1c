import { type AccountFacts, assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { Assessment } from '../../../lambdas/domain/scoring/assessment.ts';
import type { Contribution } from '../../../lambdas/domain/hotspots/contribution.ts';
import type { Job } from '../../../lambdas/domain/jobs/job.ts';
import { countedHistory } from '../../../lambdas/domain/people/withdrawal.ts';
import { planCandidates, withCandidates } from '../../../lambdas/functions/projector/project.ts';
import type { CandidateKey } from '../../../lambdas/domain/testimonials/testimonial.ts';
import {
  EFFORTS_DAYS,
  keepsText,
  named,
  retained,
} from '../../../lambdas/domain/privacy/retention.ts';
import { keyOf, type Memory } from './memory.ts';

/** What is computed, computed at once: every list is as fresh as the facts. */
export class Projection {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  facts(accountId: string, job: Job): AccountFacts | null {
    const facts = this.factsOverTime(accountId, job);
    if (!facts) return null;
    const people = facts.people.map(({ respondent, history }) => {
      return { respondent, history: named(history, this.#memory.now) };
    });
    return { ...facts, people };
  }

  /** With what the store would have put under pseudonyms. */
  factsOverTime(accountId: string, job: Job): AccountFacts | null {
    const account = this.#memory.accounts.get(accountId);
    if (!account) return null;
    const people = this.#memory.respondents
      .values()
      .filter((respondent) => respondent.accountId === accountId && respondent.isKnown)
      .map((respondent) => ({
        respondent,
        history: countedHistory(respondent, this.#history(job, accountId, respondent.id)),
      }));
    const outcomes = this.#memory.outcomes.get(accountId) ?? [];
    const acknowledgement = this.#acknowledgement(accountId, job);
    return { account: account.value, outcomes, people, acknowledgement };
  }

  /** Assesses an account and brings its candidates up to date. */
  assess(accountId: string, job: Job): Assessment | null {
    const facts = this.facts(accountId, job);
    if (!facts) return null;
    const { assessment, candidates } = assessAccount(facts, job, this.#memory.now);
    const stored = this.#memory.candidates
      .values()
      .filter((known) => known.accountId === accountId && known.jobKey === job.key)
      .flatMap((known) => this.#memory.candidates.get(candidateKey(known)) ?? []);
    const plans = planCandidates(candidates, stored, facts.people, this.#memory.now);
    for (const plan of plans) {
      const key = candidateKey(plan.candidate);
      if (plan.kind === 'delete') this.#memory.candidates.delete(key);
      else this.#memory.candidates.put(key, plan.candidate, plan.version);
    }
    return withCandidates(assessment, plans, job);
  }

  /** All accounts of a job, assessed now. */
  assessments(job: Job): Assessment[] {
    return this.#memory.accounts.values().flatMap(({ id }) => this.assess(id, job) ?? []);
  }

  /** Brings an account's candidates of every job up to date. */
  refreshAccount(accountId: string): void {
    for (const job of this.#memory.jobs.values()) this.assess(accountId, job);
  }

  /** Brings every candidate of every job up to date. */
  refresh(): void {
    for (const job of this.#memory.jobs.values()) this.assessments(job);
  }

  contributions(jobKey: string): Contribution[] {
    const job = this.#memory.jobs.get(jobKey);
    if (!job) return [];
    return this.assessments(job.value).flatMap(({ contribution }) => contribution ?? []);
  }

  #acknowledgement(accountId: string, job: Job) {
    const known = this.#memory.acknowledgements.get(keyOf(accountId, job.key))?.value;
    return known && keepsText(known.at, this.#memory.now) ? known : null;
  }

  #history(job: Job, accountId: string, respondentId: string) {
    const known = this.#memory.histories.get(keyOf(job.key, accountId, respondentId));
    return retained(known?.value ?? [], this.#memory.now, EFFORTS_DAYS);
  }
}

export function candidateKey(key: CandidateKey): string {
  return keyOf(key.accountId, key.jobKey, key.respondentId, key.stepKey, key.submissionId);
}
