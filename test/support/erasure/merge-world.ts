import fc from 'fast-check';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ROLES } from '../../../lambdas/domain/people/respondent.ts';
import { EFFORTS } from '../../../lambdas/domain/scoring/answers/effort.ts';
import { accepted } from '../mutation-results.ts';
import { ACCOUNTS, JOBS, STEPS } from './erasure-commands.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';

const somebody = {
  person: fc.constantFrom('ana', 'ben', 'cho'),
  account: fc.constantFrom(...ACCOUNTS),
  role: fc.option(fc.constantFrom(...ROLES)),
};

/** An operation that may precede a merge of contacts or accounts. */
export const told = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      ...somebody,
      job: fc.constantFrom(...JOBS),
      efforts: fc.array(fc.option(fc.constantFrom(...EFFORTS)), { minLength: 3, maxLength: 3 }),
      daysAgo: fc.oneof(fc.nat(90), fc.nat(700)),
      hasWords: fc.boolean(),
      mayContact: fc.option(fc.boolean()),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('contact' as const), ...somebody }) },
  fc.record({ do: fc.constant('retract' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 40, 200) }),
  fc.constant({ do: 'project' as const }),
);
export type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;
type Somebody = Extract<Told, { person: string }>;

/**
 * Maps a contact and account to those that the submission is sent under: the same, or those they are merged
 * into.
 */
export type Renaming = (who: Pick<Somebody, 'person' | 'account'>) => {
  person: string;
  account: string;
};

/** A stored Foothold that runs operations, some of them on contacts who later turn out to be duplicates. */
export class MergeWorld {
  readonly foothold: StoredFoothold;
  readonly #renamed: Renaming;
  readonly #sent: string[] = [];

  constructor(foothold: StoredFoothold, renamed: Renaming = (who) => who) {
    this.foothold = foothold;
    this.#renamed = renamed;
  }

  get scope() {
    return this.foothold.scope();
  }

  async begin(now: number): Promise<void> {
    await this.foothold.wipe();
    this.foothold.clock.now = now;
    for (const key of JOBS) {
      const steps = STEPS.map((step) => ({ key: step, statement: step }));
      await accepted(jobUpsert(this.scope, { key, statement: key, steps }));
    }
    for (const externalId of ACCOUNTS) {
      const arr = { amount: '1200', currencyCode: 'USD' };
      await accepted(accountUpsert(this.scope, { externalId, name: externalId, arr }));
    }
  }

  async run(command: Told): Promise<void> {
    switch (command.do) {
      case 'submit':
        return this.#submit(command);
      case 'contact': {
        const { person, account } = this.#renamed(command);
        const respondent = { externalId: person, role: command.role, name: command.person };
        const input = { account: { externalId: account }, respondent };
        await accepted(respondentUpsert(this.scope, input));
        this.foothold.clock.now += 1;
        return;
      }
      case 'retract':
        return this.#retract(command.which);
      case 'wait':
        this.foothold.clock.now += command.days * DAY_MS;
        return;
      case 'project':
        return this.foothold.projectAll();
    }
  }

  /** The keys do not depend on the contact, so the same submission has the same id in every world. */
  async #submit(given: Extract<Told, { do: 'submit' }>): Promise<void> {
    const { person, account } = this.#renamed(given);
    const { role, mayContact, hasWords } = given;
    const idempotencyKey = `submission ${this.#sent.length}`;
    const words = { explanation: 'because of the ferry', alternative: 'paper' };
    const answers = STEPS.flatMap((stepKey, i) => {
      const effort = given.efforts[i];
      return effort ? [{ stepKey, effort, ...(hasWords && words) }] : [];
    });
    this.#sent.push(idempotencyKey);
    await accepted(
      submissionCreate(this.scope, {
        idempotencyKey,
        job: { key: given.job },
        account: { externalId: account },
        respondent: {
          externalId: person,
          ...(role !== null && { role }),
          ...(mayContact !== null && { mayContact }),
        },
        submittedAt: new Date(this.foothold.clock.now - given.daysAgo * DAY_MS).toISOString(),
        answers,
        notApplicable: STEPS.filter((_, i) => !given.efforts[i]),
      }),
    );
  }

  async #retract(which: number): Promise<void> {
    const key = this.#sent[which % Math.max(this.#sent.length, 1)];
    if (key === undefined) return;
    const id = this.foothold.deps.ports.submissions.idOf(key);
    // The submission may be too old to be found.
    await submissionRetract(this.scope, {
      submissionId: nodeId('Submission', [id]),
      reason: 'wrong',
    });
  }
}
