import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import {
  DAY_MS,
  type Day,
  dayOf,
  endOfDay,
  type Instant,
  startOfDay,
} from '../../domain/kernel/time.ts';
import type { Assessment } from '../../domain/scoring/assessment.ts';
import { roundedAssessment } from '../../domain/scoring/rounded-assessment.ts';
import { BadInput } from '../kernel/errors.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkDay } from '../kernel/validation/date.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { assessmentAt } from './assessment-at.ts';

/**
 * An account's risk at the end of a past day, with current settings and the answers that counted then. Null
 * if the account is unknown. Goes back as far as all answers that counted on the day are kept.
 */
export async function riskAsOfGet(
  scope: Scope,
  { accountId, job, asOf }: { accountId: string; job: Job; asOf: Day },
): Promise<Assessment | null> {
  authorize(scope.actor, 'RISK_FIGURES_READ');
  const { assessments, effortsDays, now } = scope.ports;
  const at = readDay(asOf, now(), effortsDays - job.settings.answersExpireAfterDays);
  const facts = await assessments.factsOverTime(accountId, job);
  if (!facts) return null;
  return roundedAssessment(await assessmentAt(scope, facts, { job, at }));
}

/**
 * Returns the end of the day, or now if earlier. Throws BadInput for a day that has not begun or whose
 * answers are not all kept.
 */
function readDay(asOf: Day, now: Instant, keptDays: number): Instant {
  const problems = new Problems();
  checkDay(problems, 'asOf', asOf);
  problems.throwFirst();
  const earliest = dayOf(now - keptDays * DAY_MS);
  if (asOf < earliest || startOfDay(asOf) > now) {
    const rule = `must be between ${earliest}, since when all answers are kept, and today`;
    throw new BadInput(['asOf'], `asOf ${rule}.`);
  }
  return Math.min(endOfDay(startOfDay(asOf)), now);
}
