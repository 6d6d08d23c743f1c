import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { scoringStateOf } from '../../domain/jobs/scoring-state.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { byRespondentId, contactsAt } from '../../domain/people/person.ts';
import { changeBases } from '../../domain/truth/change/change-bases.ts';
import { changeSentence } from '../../domain/truth/change/change-sentence.ts';
import { type RiskChange, riskChange } from '../../domain/truth/change/risk-change.ts';
import { BadInput } from '../kernel/errors.ts';
import type { Scope } from '../kernel/scope.ts';
import { parseInstant } from '../kernel/validation/date.ts';
import { peopleThen } from './people-then.ts';

export interface ExplainedChange extends RiskChange {
  from: Instant;
  to: Instant;
  sentence: string;
}

/** Explains why an account's score changed since an instant. Null if the account is unknown. */
export async function riskChangeGet(
  scope: Scope,
  { accountId, job, since }: { accountId: string; job: Job; since: string },
): Promise<ExplainedChange | null> {
  authorize(scope.actor, 'RISK_FIGURES_READ');
  const { ports } = scope;
  const to = ports.now();
  const from = readSince(since, to, ports.effortsDays);
  const [facts, stateThen] = await Promise.all([
    scope.loaders.facts(accountId, job),
    ports.jobs.scoringAt(job.key, from),
  ]);
  if (!facts) return null;
  const after = byRespondentId(contactsAt(facts.people, to));
  const before = await peopleThen(scope, facts, job.key, from);
  const now = scoringStateOf(job);
  const change = riskChange({
    from,
    to,
    bases: changeBases(stateThen ?? now, now, facts.account.segment),
    people: { before, after },
  });
  return { ...change, from, to, sentence: changeSentence(change, { from, to }, job) };
}

/** Throws BadInput for an instant in the future, or before the answers that are kept. */
function readSince(since: string, now: Instant, keptDays: number): Instant {
  const at = parseInstant(since);
  if (at === null || at >= now || now - at > keptDays * DAY_MS) {
    const rule = `must be a date and time in the past, at most ${keptDays} days ago`;
    throw new BadInput(['since'], `since ${rule}, such as 2026-08-01T00:00:00Z.`);
  }
  return at;
}
