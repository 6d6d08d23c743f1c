import assert from 'node:assert/strict';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { jobRebuild } from '../../../lambdas/app/jobs/job-rebuild.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { marketBenchmarkSet } from '../../../lambdas/app/jobs/market/market-benchmark-set.ts';
import { scoringSettingsSet } from '../../../lambdas/app/jobs/scoring/scoring-settings-set.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import type { PartialResult } from '../../../lambdas/app/kernel/result.ts';
import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { riskUnsnooze } from '../../../lambdas/app/risks/snooze/risk-unsnooze.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { submissionRetract } from '../../../lambdas/app/submissions/submission-retract.ts';
import { EFFORTS_DAYS } from '../../../lambdas/domain/privacy/retention-periods.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import { agree, decideOn, withdraw } from './candidate-history.ts';
import { ACCOUNTS, type FactCommand, JOB, STEPS } from './fact-commands.ts';
import type { FactsModel } from './facts-model.ts';
import { accepted } from '../mutation-results.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';

/** The world that histories run in. */
export interface HistoryWorld {
  foothold: StoredFoothold;
  /** Calls the API. If calls may fail, retries until one is acknowledged. */
  call<T>(attempt: (scope: Scope) => Promise<T>): Promise<T>;
  /** Updates the computed data of these accounts, as the stream would. */
  project(accounts: readonly string[]): Promise<void>;
}

/** Empties the table and creates the job and its accounts. */
export async function beginHistory({ foothold }: HistoryWorld): Promise<void> {
  await foothold.wipe();
  const steps = STEPS.map((key) => ({ key, statement: key, isTableStakes: key === 'address' }));
  await accepted(jobUpsert(foothold.scope(), { key: JOB.key, statement: 'get there', steps }));
  for (const externalId of ACCOUNTS) {
    await accepted(accountUpsert(foothold.scope(), { externalId, name: externalId }));
  }
}

/** Runs a command through the use cases and records what is acknowledged in the model. */
export async function runCommand(
  world: HistoryWorld,
  model: FactsModel,
  given: FactCommand,
): Promise<void> {
  const { clock } = world.foothold;
  switch (given.do) {
    case 'submit':
      return submit(world, model, given);
    case 'repeat':
    case 'reuse':
      return sendAgain(world, model, given);
    case 'retract':
      return retract(world, model, given.which);
    case 'agree':
      return agree(world, model, given, (praise) => submit(world, model, praise));
    case 'decide':
      return decideOn(world, model, given);
    case 'withdraw':
      return withdraw(world, model, given.which);
    case 'wait':
      clock.now += given.days * DAY_MS;
      return;
    case 'project':
      return world.project(given.accounts);
    case 'rebuild':
      await done(world, (scope) => jobRebuild(scope, { job: JOB }));
      return;
    case 'snooze':
    case 'unsnooze':
      return snooze(world, given);
    case 'move':
    case 'contact':
    case 'outcome':
      return aboutAccount(world, model, given);
    case 'settings':
    case 'step':
    case 'benchmark':
    case 'rating':
      return aboutJob(world, model, given);
  }
}

type Of<Do extends FactCommand['do']> = Extract<FactCommand, { do: Do }>;

async function done<T>(
  world: HistoryWorld,
  attempt: (scope: Scope) => Promise<PartialResult<T>>,
): Promise<T> {
  return accepted(world.call(attempt));
}

async function submit(world: HistoryWorld, model: FactsModel, given: Of<'submit'>): Promise<void> {
  const input = submissionOf(given, model.newKey(), world.foothold.clock.now);
  const { submission } = await done(world, (scope) => submissionCreate(scope, input));
  model.acknowledged(input, submission, given.person);
}

function submissionOf(
  given: Of<'submit'>,
  idempotencyKey: string,
  now: number,
): Parameters<typeof submissionCreate>[1] {
  const efforts = STEPS.map((stepKey, i) => ({ stepKey, effort: given.efforts[i] ?? null }));
  const answers = efforts.flatMap(({ stepKey, effort }) =>
    effort === null
      ? []
      : [
          {
            stepKey,
            effort,
            ...(given.words && { explanation: `because of ${stepKey} ${effort}` }),
            ...(given.alternative && { alternative: 'Competitor One' }),
          },
        ],
  );
  return {
    idempotencyKey,
    job: JOB,
    account: { externalId: given.account },
    respondent: {
      externalId: given.person,
      ...(given.role !== null && { role: given.role }),
      ...(given.mayContact !== null && { mayContact: given.mayContact }),
      ...(given.mayContact === true && { email: 'who.may@example.com' }),
    },
    submittedAt: new Date(now - given.daysAgo * DAY_MS).toISOString(),
    answers,
    notApplicable: efforts.filter(({ effort }) => effort === null).map((e) => e.stepKey),
  };
}

/** Answers that no other submission has, since no other explains the step this way. */
const OTHER_ANSWERS = [{ stepKey: 'plan', effort: 'EASY', explanation: 'It is somebody else.' }];

/**
 * Sends the same key again. With the same content the recorded result is returned, unless it has been
 * retracted or erased since; with other content it is refused.
 */
async function sendAgain(
  world: HistoryWorld,
  model: FactsModel,
  { do: how, which }: Of<'repeat' | 'reuse'>,
): Promise<void> {
  const index = which % Math.max(model.inputs.length, 1);
  const known = model.inputs[index];
  if (!known) return;
  const input = how === 'reuse' ? { ...known, answers: OTHER_ANSWERS, notApplicable: [] } : known;
  const { userErrors } = await world.call((scope) => submissionCreate(scope, input));
  if (model.isTogether) return;
  const { now } = world.foothold.clock;
  const age = now - Date.parse(input.submittedAt ?? '');
  const isOutOfTime = age > EFFORTS_DAYS * DAY_MS || age < -DAY_MS;
  const isRefused = how === 'reuse' || model.isRetracted(index) || model.isErased(index);
  const expected = isOutOfTime ? ['INVALID'] : isRefused ? ['CONFLICT'] : [];
  const codes = userErrors.map(({ code }) => code);
  assert.deepEqual(codes, expected, `${input.idempotencyKey}, sent again, is answered otherwise`);
}

async function retract(world: HistoryWorld, model: FactsModel, which: number): Promise<void> {
  const submission = model.at(which);
  if (!submission) return;
  const submissionId = nodeId('Submission', [submission.id]);
  // The submission may be too old to be found.
  await world.call((scope) => submissionRetract(scope, { submissionId, reason: 'wrong' }));
  model.retracted(submission.id);
}

async function snooze(world: HistoryWorld, given: Of<'snooze' | 'unsnooze'>): Promise<void> {
  const risk = { account: { externalId: given.account }, job: JOB };
  if (given.do === 'unsnooze') {
    await done(world, (scope) => riskUnsnooze(scope, risk));
    return;
  }
  const snoozeUntil = dayOf(world.foothold.clock.now + given.days * DAY_MS);
  await done(world, (scope) => riskSnooze(scope, { ...risk, note: 'later', snoozeUntil }));
}

async function aboutAccount(
  world: HistoryWorld,
  model: FactsModel,
  given: Of<'move' | 'contact' | 'outcome'>,
): Promise<void> {
  const { now } = world.foothold.clock;
  const day = (offset: number) => new Date(now + offset * DAY_MS).toISOString().slice(0, 10);
  const account = { externalId: given.account };
  switch (given.do) {
    case 'move': {
      const { arr, segment, owner: ownerEmail, renewsIn } = given;
      const renewalDate = renewsIn === null ? null : day(renewsIn);
      const money = arr === null ? null : { amount: `${arr}.25`, currencyCode: 'USD' };
      const stated = { segment, ownerEmail, renewalDate };
      await done(world, (scope) => accountUpsert(scope, { ...account, ...stated, arr: money }));
      const minor = arr === null ? null : arr * 100 + 25;
      model.wrote(`account ${given.account}`, { ...stated, arr: minor });
      return;
    }
    case 'contact': {
      const { person: externalId, role, email } = given;
      const respondent = { externalId, role, email };
      await done(world, (scope) => respondentUpsert(scope, { account, respondent }));
      model.wrote(`contact ${given.account} ${externalId}`, { role, email });
      return;
    }
    case 'outcome': {
      const input = { account, kind: given.kind, occurredOn: day(-given.daysAgo) };
      await done(world, (scope) => outcomeRecord(scope, input));
      model.wrote(`outcome ${given.account} ${input.occurredOn} ${given.kind}`, true);
    }
  }
}

async function aboutJob(
  world: HistoryWorld,
  model: FactsModel,
  given: Of<'settings' | 'step' | 'benchmark' | 'rating'>,
): Promise<void> {
  switch (given.do) {
    case 'settings': {
      const { intercept, expireAfterDays: answersExpireAfterDays } = given;
      const settings = { intercept, answersExpireAfterDays };
      await done(world, (scope) => scoringSettingsSet(scope, { job: JOB, ...settings }));
      model.wrote('settings', settings);
      return;
    }
    case 'step': {
      const { step: key, isActive, importance } = given;
      const steps = [{ key, isActive, importance }];
      await done(world, (scope) => jobUpsert(scope, { key: JOB.key, steps }));
      model.wrote(`step ${key}`, { isActive, importance });
      return;
    }
    case 'benchmark': {
      const steps = [{ stepKey: given.step, ces: given.ces }];
      await done(world, (scope) => marketBenchmarkSet(scope, { job: JOB, steps }));
      model.wrote(`benchmark ${given.step}`, given.ces);
      return;
    }
    case 'rating': {
      const steps = [{ stepKey: given.step, ces: given.ces }];
      const competitor = { job: JOB, solutionKey: 'one', name: 'Competitor One', steps };
      await done(world, (scope) => solutionRatingSet(scope, competitor));
      model.wrote(`rating ${given.step}`, given.ces);
    }
  }
}
