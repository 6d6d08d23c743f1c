import { authorize } from '../../../platform/authz/authorize.ts';
import { MAX_TASK } from '../../kernel/limits.ts';
import type { MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkDay } from '../../kernel/validation/date.ts';
import { ifGiven, orKept } from '../../kernel/validation/given.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkText } from '../../kernel/validation/text.ts';
import { checkAssignee } from './assignee.ts';
import { changeTask } from './change-task.ts';
import type { TaskWithVersion } from './task-node.ts';
import type { TaskUpdateInput } from '../../kernel/generated/inputs.ts';

/** Changes a task's text, due day or assignee. */
export async function taskUpdate(
  scope: Scope,
  input: TaskUpdateInput,
): Promise<MutationResult<{ task: TaskWithVersion }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports } = scope;
  const problems = new Problems();
  const text =
    input.text === null
      ? problems.invalid('text', 'is required: leave it out to keep it.')
      : ifGiven(input.text, (given) => checkText(problems, 'text', given, MAX_TASK));
  const dueOn = ifGiven(input.dueOn, (day) => checkDay(problems, 'dueOn', day));
  const assignee =
    input.assignee == null
      ? input.assignee
      : await checkAssignee(ports, problems, 'assignee', input.assignee);
  if ([input.text, input.dueOn, input.assignee].every((given) => given === undefined)) {
    problems.report('INVALID', null, 'Give at least one of text, dueOn and assignee.');
  }
  const updatedAt = ports.now();
  return changeTask(scope, input, problems, (task) => {
    const changed = {
      ...task,
      text: text ?? task.text,
      dueOn: orKept(dueOn, task.dueOn),
      assignee: orKept(assignee, task.assignee),
    };
    const isChanged = FIELDS.some((field) => changed[field] !== task[field]);
    return isChanged ? { ...changed, updatedAt } : task;
  });
}

const FIELDS = ['text', 'dueOn', 'assignee'] as const;
