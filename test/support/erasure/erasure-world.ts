import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { submissionsImport } from '../../../lambdas/app/submissions/submissions-import.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { activityRecord } from '../../../lambdas/app/work/activity-record.ts';
import { taskCreate } from '../../../lambdas/app/work/tasks/task-create.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { enforceRetention } from '../../../lambdas/functions/refresh/retention.ts';
import {
  ACCOUNTS,
  type Command,
  ERASED,
  JOBS,
  SAID,
  STEPS,
  type Submit,
} from './erasure-commands.ts';
import { accepted } from '../mutation-results.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';
import { quarantineNothing } from '../store/quarantine-nothing.ts';
import type { SubmissionCreateInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

/** How much a world receives about the contact to be erased: everything, efforts without text, or nothing. */
export type Hearing = 'EVERYTHING' | 'EFFORTS' | 'NOTHING';

const WHO = { name: 'Zoë Łukaszewicz', email: 'zoe@Łukaszewicz.test', mayContact: true };
const BATCH = 'import of Łukaszewicz';

/** A stored Foothold that runs commands, as far as its `Hearing` lets it receive them. */
export class ErasureWorld {
  readonly foothold: StoredFoothold;
  /** The submissions of the contact to be erased. */
  readonly theirs: SubmissionCreateInput[] = [];
  readonly #hearing: Hearing;
  readonly #sent: { person: string; key: string }[] = [];
  #count = 0;

  constructor(foothold: StoredFoothold, hearing: Hearing) {
    this.foothold = foothold;
    this.#hearing = hearing;
  }

  get scope(): Scope {
    return this.foothold.scope();
  }

  /** Empties the table and creates the jobs, a competitor and the accounts. */
  async begin(now: number): Promise<void> {
    await this.foothold.wipe();
    this.foothold.clock.now = now;
    for (const key of JOBS) {
      const steps = STEPS.map((step) => ({ key: step, statement: step }));
      await accepted(jobUpsert(this.scope, { key, statement: key, steps }));
      await accepted(
        solutionRatingSet(this.scope, {
          job: { key },
          solutionKey: 'paper',
          name: 'Paper',
          steps: STEPS.map((stepKey) => ({ stepKey, ces: 40 })),
        }),
      );
    }
    for (const externalId of ACCOUNTS) {
      await accepted(accountUpsert(this.scope, { externalId, name: externalId }));
    }
  }

  async run(command: Command): Promise<void> {
    const { clock, deps } = this.foothold;
    switch (command.do) {
      case 'submit':
        return this.#submit(command);
      case 'retract':
        return this.#retract(command.which);
      case 'retractBatch':
        return this.#retractBatch();
      case 'contact':
        return this.#contact(command);
      case 'move': {
        const { account: externalId, segment, owner: ownerEmail } = command;
        await accepted(accountUpsert(this.scope, { externalId, segment, ownerEmail }));
        return;
      }
      case 'decide':
        return this.#decide(command);
      case 'agree':
        for (const step of agreement(command)) await this.run(step);
        return;
      case 'link':
        return this.#link(command.job);
      case 'snooze':
        return this.#snooze(command.job);
      case 'work':
        return this.#work();
      case 'wait':
        clock.now += command.days * DAY_MS;
        return;
      case 'project':
        return this.foothold.projectAll();
      case 'forget': {
        const { retention, projector, now } = deps;
        await enforceRetention(
          { retention, projector, addToQuarantine: quarantineNothing, now },
          Infinity,
        );
      }
    }
  }

  /** Sends all submissions of that contact again and returns the result code of each. */
  async sendAgain(scope: Scope = this.scope): Promise<string[]> {
    const codes: string[] = [];
    for (const input of this.theirs) {
      const { userErrors } = await submissionCreate(scope, input);
      codes.push(userErrors[0]?.code ?? 'DONE');
    }
    return codes;
  }

  /** A scope over other dependencies on the same table. */
  scopeOver(ports: StoredFoothold['deps']['ports']): Scope {
    return createScope({ subject: 'test', roles: ['ADMIN'] }, ports);
  }

  async #submit(given: Submit): Promise<void> {
    const isTheirs = given.person === ERASED;
    const key = `${given.person} ${(this.#count += 1)}`;
    this.#sent.push({ person: given.person, key });
    if (isTheirs && this.#hearing === 'NOTHING') return;
    const input = this.#inputOf(given, key, isTheirs && this.#hearing === 'EFFORTS');
    if (isTheirs) this.theirs.push(input);
    if (given.isImported) {
      const { results } = await accepted(submissionsImport(this.scope, { submissions: [input] }));
      expect(results.map(({ userErrors }) => userErrors)).toEqual([[]]);
    } else {
      await accepted(submissionCreate(this.scope, input));
    }
  }

  #inputOf(given: Submit, idempotencyKey: string, isWordless: boolean): SubmissionCreateInput {
    const { person, account, job, efforts, daysAgo, hasWords, saysWho, role, hasBatch } = given;
    const isTheirs = person === ERASED;
    const said = isTheirs ? idempotencyKey : 'somebody';
    const words = {
      explanation: `${said} says it is because of the ferry`,
      alternative: isTheirs ? `Paper, says ${said}` : 'Paper',
    };
    const answers = STEPS.flatMap((stepKey, i) => {
      const effort = efforts[i];
      if (!effort) return [];
      return [{ stepKey, effort, about: 'CONSUMPTION', ...(hasWords && !isWordless && words) }];
    });
    return {
      idempotencyKey,
      job: { key: job },
      account: { externalId: account },
      respondent: {
        externalId: person,
        ...(saysWho && (isTheirs ? WHO : { name: 'Somebody', mayContact: true })),
        ...(role !== null && { role }),
      },
      submittedAt: new Date(this.foothold.clock.now - daysAgo * DAY_MS).toISOString(),
      source: isTheirs ? `form of ${person}` : 'form',
      ...(hasBatch && { importBatch: isTheirs ? BATCH : 'others' }),
      answers,
      notApplicable: STEPS.filter((_, i) => !efforts[i]),
    };
  }

  async #retract(which: number): Promise<void> {
    const sent = this.#sent[which % Math.max(this.#sent.length, 1)];
    if (!sent || (sent.person === ERASED && this.#hearing === 'NOTHING')) return;
    const id = this.foothold.deps.ports.submissions.idOf(sent.key);
    const reason = sent.person === ERASED ? 'Łukaszewicz wants it so' : 'wrong';
    // The submission may be too old to be found.
    await submissionRetract(this.scope, { submissionId: nodeId('Submission', [id]), reason });
  }

  async #retractBatch(): Promise<void> {
    await submissionRetract(this.scope, { importBatch: BATCH, reason: 'Łukaszewicz, all' });
  }

  async #contact(given: Extract<Command, { do: 'contact' }>): Promise<void> {
    const { person: externalId, account, role } = given;
    const isTheirs = externalId === ERASED;
    if (isTheirs && this.#hearing === 'NOTHING') return;
    const about = isTheirs ? { ...WHO, email: 'other@Łukaszewicz.test' } : { name: externalId };
    const respondent = { externalId, role, ...about };
    await accepted(respondentUpsert(this.scope, { account: { externalId: account }, respondent }));
  }

  /** Decides only on the erased contact's words, so that worlds that don't receive them stay comparable. */
  async #decide({ which, to }: Extract<Command, { do: 'decide' }>): Promise<void> {
    if (this.#hearing !== 'EVERYTHING') return;
    const { ports } = this.foothold.deps;
    const accountId = ports.accounts.idOf('a');
    const [found] = await ports.respondents.lookup([{ accountId, externalId: ERASED }]);
    const respondentId = found?.respondent.id ?? '';
    const lists = await Promise.all(
      JOBS.map((jobKey) => ports.candidates.ofRespondent(jobKey, { accountId, respondentId })),
    );
    const candidates = lists.flat();
    const candidate = candidates[which % Math.max(candidates.length, 1)];
    if (!candidate) return;
    const consent = {
      wordingVersion: '1',
      channels: ['WEBSITE'],
      attribution: 'NAME_AND_COMPANY',
      evidence: 'mail from Łukaszewicz',
    };
    await testimonialTransition(this.scope, {
      id: candidateNodeId(candidate.value),
      to,
      ...(to === 'APPROVED' && { publishedText: 'Łukaszewicz: it works', consent }),
      ...(to === 'PUBLISHED' && {
        publication: {
          channel: 'WEBSITE',
          url: 'https://vendor.test/lukaszewicz',
          publishedOn: new Date(this.foothold.clock.now).toISOString().slice(0, 10),
        },
      }),
    });
  }

  async #link(job: string): Promise<void> {
    if (this.#hearing !== 'EVERYTHING') return;
    const respondents = [{ account: { externalId: 'a' }, respondentExternalId: ERASED }];
    await surveyLinksCreate(this.scope, { job: { key: job }, respondents });
  }

  async #snooze(job: string): Promise<void> {
    if (this.#hearing !== 'EVERYTHING') return;
    const risk = { account: { externalId: 'a' }, job: { key: job }, note: 'Łukaszewicz calls' };
    await accepted(riskSnooze(this.scope, { ...risk, snoozeUntil: '2026-12-01' }));
  }

  /** Records a call with the contact, another that mentions them, and a task that mentions them. */
  async #work(): Promise<void> {
    if (this.#hearing !== 'EVERYTHING') return;
    const account = { externalId: 'a' };
    const { ports } = this.foothold.deps;
    const accountId = ports.accounts.idOf('a');
    const [known] = await ports.respondents.lookup([{ accountId, externalId: ERASED }]);
    // A contact that does not exist yet cannot be mentioned or called.
    if (!known || known.version === null || !known.respondent.stated.name) return;
    const respondentId = nodeId('Respondent', [accountId, known.respondent.id]);
    const call = { account, kind: 'CALL', text: 'She of Łukaszewicz and sons' };
    await accepted(activityRecord(this.scope, { ...call, respondentId }));
    await accepted(activityRecord(this.scope, { ...call, text: 'Łukaszewicz was away' }));
    await accepted(taskCreate(this.scope, { account, text: 'Call Łukaszewicz again' }));
  }
}

/** The commands that must precede the publication of a quote. */
function agreement({ job, isPublished }: Extract<Command, { do: 'agree' }>): readonly Command[] {
  const praise: Submit = { ...SAID, job, efforts: ['VERY_EASY', 'VERY_EASY', 'VERY_EASY'] };
  return [
    { ...praise, daysAgo: 0 },
    { do: 'contact', person: ERASED, account: 'a', role: 'OTHER' },
    { do: 'project' },
    { do: 'decide', which: 0, to: 'REQUESTED' },
    { do: 'decide', which: 0, to: 'APPROVED' },
    ...(isPublished ? [{ do: 'decide', which: 0, to: 'PUBLISHED' } as const] : []),
  ];
}
