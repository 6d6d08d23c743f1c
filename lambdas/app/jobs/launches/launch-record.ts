import { authorize } from '../../../platform/authz/authorize.ts';
import type { Launch } from '../../../domain/jobs/job.ts';
import { MAX_LAUNCHES, MAX_TASK } from '../../kernel/limits.ts';
import { type MutationResult, rejected } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkPastDay } from '../../kernel/validation/date.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkOptionalText } from '../../kernel/validation/text.ts';
import { changeLaunches } from './change-launches.ts';
import type { LaunchRecordInput } from '../../kernel/generated/inputs.ts';

/** Records a launch that should make a step easier. Recording the same day again replaces the note. */
export async function launchRecord(
  scope: Scope,
  input: LaunchRecordInput,
): Promise<MutationResult<{ launches: readonly Launch[] }>> {
  authorize(scope.actor, 'JOBS_WRITE');
  const problems = new Problems();
  const startedOn = checkPastDay(problems, 'startedOn', input.startedOn, scope.ports.now());
  const note = checkOptionalText(problems, 'note', input.note, MAX_TASK);
  if (startedOn === undefined || note === undefined) return rejected(problems.list);
  return changeLaunches(scope, problems, input, (launches) => {
    const others = launches.filter((launch) => launch.startedOn !== startedOn);
    if (others.length >= MAX_LAUNCHES) {
      const fix = 'retract those that no longer matter';
      return problems.tooMuch('stepKey', `has ${MAX_LAUNCHES} launches already: ${fix}.`);
    }
    return [...others, { startedOn, note }];
  });
}
