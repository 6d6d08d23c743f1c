import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import type { Submission } from '../../lambdas/app/kernel/ports.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { submissionsList } from '../../lambdas/app/submissions/submissions-list.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { enforceRetention } from '../../lambdas/functions/refresh/retention.ts';
import { accepted } from './mutation-results.ts';
import { NOW } from './facts.ts';
import type { StoredFoothold } from './store/stored-foothold.ts';
import { dumpOf } from './store/table-dump.ts';
import { quarantineNothing } from './store/quarantine-nothing.ts';
import type { SubmissionCreateInput } from '../../lambdas/app/kernel/generated/inputs.ts';

const JOB = { key: 'route' };
export const ACME = { externalId: 'acme' };
/** Ana's explanation, and the alternative she names. */
export const WORDS = 'The ferry is in the plan.';
export const ALTERNATIVE = 'Paper';

/** A stored Foothold with account "acme" and job "route", for tests in which time passes. */
export class AgeingFoothold {
  readonly foothold: StoredFoothold;

  constructor(foothold: StoredFoothold) {
    this.foothold = foothold;
  }

  get scope() {
    return this.foothold.scope();
  }

  /** Empties the table and resets the clock. */
  async begin(): Promise<void> {
    await this.foothold.wipe();
    this.foothold.clock.now = NOW;
    const steps = ['plan', 'drive'].map((key) => ({ key, statement: key }));
    await accepted(jobUpsert(this.scope, { ...JOB, statement: 'route', steps }));
    await accepted(accountUpsert(this.scope, { ...ACME, name: 'Acme' }));
  }

  /** Sets the clock to a number of days, plus milliseconds, after the start. */
  after(days: number, ms = 0): void {
    this.foothold.clock.now = NOW + days * DAY_MS + ms;
  }

  /** Submits Ana's answers, with the given fields replaced. */
  async submit(given: Partial<SubmissionCreateInput> = {}): Promise<Submission> {
    const input = {
      idempotencyKey: 'first',
      job: JOB,
      account: ACME,
      respondent: { externalId: 'ana', name: 'Ana', email: 'ana@acme.test', mayContact: true },
      answers: [
        { stepKey: 'plan', effort: 'EASY', explanation: WORDS },
        { stepKey: 'drive', effort: 'DIFFICULT', about: 'JOB', alternative: ALTERNATIVE },
      ],
      ...given,
    };
    return (await accepted(submissionCreate(this.scope, input))).submission;
  }

  /** Runs retention and returns the number of items it removed. */
  sweep(): Promise<number> {
    const { retention, projector, now } = this.foothold.deps;
    return enforceRetention(
      { retention, projector, addToQuarantine: quarantineNothing, now },
      Infinity,
    );
  }

  /** The types of the items and index entries that contain a text. */
  async typesThatHold(text: string): Promise<string[]> {
    const { items, entries } = await dumpOf(this.foothold.config);
    const holding = [...items, ...entries].filter((item) => JSON.stringify(item).includes(text));
    return [...new Set(holding.map(({ type, sk }) => String(type ?? sk)))].sort();
  }

  /** The account's submissions, as its list returns them. */
  async listed(): Promise<Submission[]> {
    const account = { id: this.foothold.deps.ports.accounts.idOf('acme') };
    const { edges } = await submissionsList(this.scope, account, {});
    return edges.map(({ node }) => node);
  }
}
