import { authorize } from '../../../platform/authz/authorize.ts';
import type { Launch } from '../../../domain/jobs/job.ts';
import { type MutationResult, rejected } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkDay } from '../../kernel/validation/date.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { changeLaunches } from './change-launches.ts';
import type { LaunchRetractInput } from '../../kernel/generated/inputs.ts';

/** Removes the launch recorded on a day. Idempotent. */
export async function launchRetract(
  scope: Scope,
  input: LaunchRetractInput,
): Promise<MutationResult<{ launches: readonly Launch[] }>> {
  authorize(scope.actor, 'JOBS_WRITE');
  const problems = new Problems();
  const day = checkDay(problems, 'startedOn', input.startedOn);
  if (day === undefined) return rejected(problems.list);
  return changeLaunches(scope, problems, input, (launches) =>
    launches.filter(({ startedOn }) => startedOn !== day),
  );
}
