import type { Job } from '../../../domain/jobs/job.ts';
import { DAY_MS, type Instant } from '../../../domain/kernel/time.ts';
import type { AccountFacts } from '../../../domain/scoring/assess.ts';
import {
  type ScorePair,
  effectAt,
  type PlaybookStart,
} from '../../../domain/work/playbooks/playbook-effect.ts';
import type { Scope } from '../../kernel/scope.ts';
import { assessmentAt } from '../../truth/assessment-at.ts';

/**
 * The account's scores when the playbook was started and 90 days later, with current settings and the answers
 * that counted then. Each is null if it is unknown, in the future, or not all answers of that time are kept.
 */
export async function scoresOf(
  scope: Scope,
  job: Job,
  start: PlaybookStart,
  facts: AccountFacts | null,
): Promise<ScorePair> {
  const { effortsDays, now } = scope.ports;
  if (!facts) return { before: null, after: null };
  const earliest = now() - (effortsDays - job.settings.answersExpireAfterDays) * DAY_MS;
  const scoreAt = async (at: Instant) => {
    if (at < earliest || at > now()) return null;
    return (await assessmentAt(scope, facts, { job, at })).score;
  };
  return { before: await scoreAt(start.startedAt), after: await scoreAt(effectAt(start)) };
}
