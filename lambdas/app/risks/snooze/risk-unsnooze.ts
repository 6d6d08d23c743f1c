import { authorize } from '../../../platform/authz/authorize.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { jobAndAccountFor } from '../../kernel/validation/referenced.ts';
import { riskAfterwards, type RiskAfterwards } from './risk-snooze.ts';
import type { RiskUnsnoozeInput } from '../../kernel/generated/inputs.ts';

/** Ends the snooze of an account's risk on a job. Does nothing if there is none. */
export async function riskUnsnooze(
  scope: Scope,
  input: RiskUnsnoozeInput,
): Promise<MutationResult<RiskAfterwards>> {
  authorize(scope.actor, 'RISKS_SNOOZE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const { job, account } = await jobAndAccountFor(scope, problems, input);
  if (!job || !account) return rejected(problems.list);

  const risk = { accountId: account.id, jobKey: job.key };
  await retryLost(ports, async () => {
    const known = await ports.snoozes.get(risk);
    return known ? ports.snoozes.remove(risk, known.version) : 'saved';
  });
  loaders.forget(account.id);
  return done(await riskAfterwards(scope, account.id, job));
}
