import { batchesOf } from '../../demo/kernel/batches.ts';
import { accountUpsert } from '../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { MAX_IMPORT_SUBMISSIONS } from '../../lambdas/app/kernel/limits.ts';
import { createScope, type Scope } from '../../lambdas/app/kernel/scope.ts';
import { submissionsImport } from '../../lambdas/app/submissions/submissions-import.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import type { ActorRole } from '../../lambdas/platform/authz/actor.ts';
import { NOW } from './facts.ts';
import { accepted } from './mutation-results.ts';
import { type World, givenWorld } from './store/stored-world.ts';
import type { SubmissionCreateInput } from '../../lambdas/app/kernel/generated/inputs.ts';

export const JOB = { key: 'field-routing' };
export const ACME = { externalId: 'crm-1' };

/** A scope of a caller with the given roles; ADMIN by default. */
export function scopeOf(world: World, ...roles: readonly ActorRole[]): Scope {
  return scopeAs(world, 'ana@vendor.test', ...(roles.length === 0 ? ['ADMIN' as const] : roles));
}

/** A scope of a caller with the given subject. */
export function scopeAs(world: World, subject: string, ...roles: readonly ActorRole[]): Scope {
  return createScope({ subject, roles }, world.ports);
}

/** A world with a job of three steps and the account "crm-1". */
export async function givenJobAndAccount(): Promise<{ world: World; scope: Scope }> {
  const world = await givenWorld(NOW);
  const scope = scopeOf(world);
  const steps = ['plan-stops', 'sequence-stops', 'estimate-arrival'];
  await accepted(
    jobUpsert(scope, {
      ...JOB,
      statement: 'get field crews to every stop on time',
      steps: steps.map((key) => ({ key, statement: key.replaceAll('-', ' ') })),
    }),
  );
  await accepted(accountUpsert(scope, { ...ACME, name: 'Acme' }));
  return { world, scope };
}

/** Input for a submission in which "ana" of "crm-1" finds planning difficult. */
export function submissionOf(given: Partial<SubmissionCreateInput> = {}): SubmissionCreateInput {
  return {
    idempotencyKey: 'first',
    job: JOB,
    account: ACME,
    respondent: { externalId: 'ana' },
    answers: [{ stepKey: 'plan-stops', effort: 'DIFFICULT' }],
    ...given,
  };
}

export function submit(scope: Scope, given: Partial<SubmissionCreateInput> = {}) {
  return accepted(submissionCreate(scope, submissionOf(given)));
}

/** Imports one submission per element, each based on `submissionOf`. */
export async function submitAll(
  scope: Scope,
  given: readonly Partial<SubmissionCreateInput>[],
): Promise<void> {
  for (const part of batchesOf(given, MAX_IMPORT_SUBMISSIONS)) {
    await accepted(submissionsImport(scope, { submissions: part.map(submissionOf) }));
  }
}
