import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { jobAndAccountFor } from '../../kernel/validation/referenced.ts';
import type { PlaybookRetractInput } from '../../kernel/generated/inputs.ts';

export interface RetractedPlaybook {
  account: Account;
  retractedStartId: string;
}

/** Retracts a start and deletes its open tasks. Completed tasks stay. The start no longer counts. */
export async function playbookRetract(
  scope: Scope,
  input: PlaybookRetractInput,
): Promise<MutationResult<RetractedPlaybook>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports } = scope;
  const problems = new Problems();
  const { job, account } = await jobAndAccountFor(scope, problems, input);
  if (!job || !account) return rejected(problems.list);
  const isRetracted = await retryLost(ports, async () => {
    const starts = await ports.playbooks.startsOf(account.id, job.key);
    const start = starts.find(({ id }) => id === input.startId);
    if (!start)
      return problems.notFound('startId', 'does not match a start. It may have been retracted.');
    const tasks = await ports.work.tasks(account.id, start.taskIds);
    const open = tasks.filter(({ value }) => value.doneAt === null);
    return (await ports.playbooks.retract(start, open)) === 'lost' ? 'lost' : true;
  });
  if (!isRetracted) return rejected(problems.list);
  return done({ account, retractedStartId: input.startId });
}
