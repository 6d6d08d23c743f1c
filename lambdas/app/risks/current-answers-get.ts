import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { type CurrentAnswer, currentAnswers } from '../../domain/scoring/answers/answers.ts';
import { activeSteps, type Job } from '../../domain/jobs/job.ts';
import { byRespondentId, contactsAt } from '../../domain/people/person.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import type { JobSelector } from '../kernel/generated/inputs.ts';

/** A respondent's current answers, in step order. */
export interface PersonAnswers {
  respondent: Respondent;
  answers: readonly CurrentAnswer[];
}

/**
 * The answers that an account's figures are based on, by respondent. Contacts without any are left out. One
 * consistent read of the account.
 */
export async function currentAnswersGet(
  scope: Scope,
  account: Account,
  selector: JobSelector,
): Promise<{ job: Job; people: readonly PersonAnswers[] }> {
  authorize(scope.actor, 'SUBMISSIONS_READ');
  const { ports, loaders } = scope;
  const job = await requireJob(scope, selector);
  const facts = await loaders.facts(account.id, job);
  const stepKeys = activeSteps(job).map(({ key }) => key);
  const expiry = job.settings.answersExpireAfterDays;
  const now = ports.now();
  const contacts = byRespondentId(contactsAt(facts?.people ?? [], now));
  const people = contacts.flatMap(({ respondent, history }) => {
    const answers = currentAnswers(history, stepKeys, now, expiry);
    return answers.length === 0 ? [] : [{ respondent, answers }];
  });
  return { job, people };
}
