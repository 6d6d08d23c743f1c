import { authorize } from '../../../platform/authz/authorize.ts';
import { SNOOZE_DAYS, riskSnapshotOf } from '../../../domain/risks/snooze.ts';
import { assessAccount } from '../../../domain/scoring/assess.ts';
import type { Assessment } from '../../../domain/scoring/assessment.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import { type AccountEvent, eventId } from '../../../domain/work/account-event.ts';
import { isSame } from '../../kernel/text/canonical-json.ts';
import { MAX_ID, MAX_NOTE } from '../../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkDayAhead } from '../../kernel/validation/date.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { jobAndAccountFor } from '../../kernel/validation/referenced.ts';
import { checkOptionalText } from '../../kernel/validation/text.ts';
import { callerName } from '../../work/caller-name.ts';
import type { RiskSnoozeInput } from '../../kernel/generated/inputs.ts';

/** An account's risk right after a write. */
export interface RiskAfterwards {
  job: Job;
  assessment: Assessment;
}

/** Reads an account's risk right after a write. */
export async function riskAfterwards(
  { loaders }: Scope,
  accountId: string,
  job: Job,
): Promise<RiskAfterwards> {
  const assessment = await loaders.assessment(accountId, job);
  if (!assessment) throw new Error(`Account ${accountId} is missing.`);
  return { job, assessment };
}

/**
 * Snoozes an account's risk on a job, and stores the current band and step states to compare with later.
 * Repeating the same snooze writes nothing while these are unchanged.
 */
export async function riskSnooze(
  scope: Scope,
  input: RiskSnoozeInput,
): Promise<MutationResult<RiskAfterwards>> {
  authorize(scope.actor, 'RISKS_SNOOZE');
  const { ports, loaders, actor } = scope;
  const problems = new Problems();
  const at = ports.now();
  const note = checkOptionalText(problems, 'note', input.note, MAX_NOTE) ?? null;
  const assignee = checkOptionalText(problems, 'assignee', input.assignee, MAX_ID) ?? null;
  const until = checkDayAhead(problems, 'snoozeUntil', input.snoozeUntil, at, SNOOZE_DAYS);
  const { job, account } = await jobAndAccountFor(scope, problems, input);
  if (until === undefined || !job || !account || !problems.isEmpty) return rejected(problems.list);

  const risk = { accountId: account.id, jobKey: job.key };
  const by = await callerName(scope);
  await retryLost(ports, async () => {
    const known = await ports.snoozes.get(risk);
    const facts = await ports.assessments.facts(account.id, job);
    if (!facts) throw new Error(`Account ${account.id} is missing.`);
    const basis = riskSnapshotOf(assessAccount(facts, job, at).assessment);
    const wanted = { note, assignee, by: actor.subject, at, until, basis };
    const isRepeated = isSame(known && { ...known.value, at }, wanted);
    if (isRepeated) return 'saved';
    const event: AccountEvent = {
      id: eventId(at, ports.work.newId()),
      accountId: account.id,
      at,
      by,
      details: { kind: 'SNOOZE', jobKey: job.key, until, assignee },
    };
    return ports.snoozes.save(risk, wanted, known?.version ?? null, event);
  });
  loaders.forget(account.id);
  return done(await riskAfterwards(scope, account.id, job));
}
