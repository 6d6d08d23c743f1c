import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { isKnownBy } from '../../domain/people/person.ts';
import { type AccountFacts, assessAccount } from '../../domain/scoring/assess.ts';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import type { Scope } from '../kernel/scope.ts';
import { peopleThen } from './people-then.ts';

/**
 * Assesses an account at a past instant, with current settings and the answers that counted then. Unrounded.
 */
export async function assessmentAt(
  scope: Scope,
  facts: AccountFacts,
  { job, at }: { job: Job; at: Instant },
): Promise<Assessment> {
  const { snooze } = facts;
  const people = await peopleThen(scope, facts, job.key, at);
  const then = {
    ...facts,
    people: people.filter((person) => isKnownBy(person, at)),
    snooze: snooze && snooze.at <= at ? snooze : null,
  };
  return assessAccount(then, job, at).assessment;
}
