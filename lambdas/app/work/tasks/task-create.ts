import { authorize } from '../../../platform/authz/authorize.ts';
import {
  DIFFICULTY_REASONS,
  type DifficultyReason,
} from '../../../domain/scoring/answers/effort.ts';
import { stepOf } from '../../../domain/jobs/job.ts';
import type { Task } from '../../../domain/work/task.ts';
import { fingerprint } from '../../kernel/text/fingerprint.ts';
import { MAX_IDEMPOTENCY_KEY, MAX_TASK } from '../../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkDay } from '../../kernel/validation/date.ts';
import { ifGiven } from '../../kernel/validation/given.ts';
import { checkMember } from '../../kernel/validation/member.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { accountFor, jobFor } from '../../kernel/validation/referenced.ts';
import { checkText } from '../../kernel/validation/text.ts';
import { checkAssignee } from './assignee.ts';
import { callerName } from '../caller-name.ts';
import { checkRoom, newTask } from './new-task.ts';
import { taskNotice } from './task-notice.ts';
import { type TaskWithVersion, withVersion } from './task-node.ts';
import type { TaskCreateInput } from '../../kernel/generated/inputs.ts';

/**
 * Creates a task for an account. A repeated idempotency key returns the first task if the content is the
 * same, and is a CONFLICT otherwise.
 */
export async function taskCreate(
  scope: Scope,
  input: TaskCreateInput,
): Promise<MutationResult<{ task: TaskWithVersion }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const text = checkText(problems, 'text', input.text, MAX_TASK);
  const dueOn = ifGiven(input.dueOn, (day) => checkDay(problems, 'dueOn', day)) ?? null;
  const assignee =
    input.assignee == null
      ? null
      : ((await checkAssignee(ports, problems, 'assignee', input.assignee)) ?? null);
  const key = ifGiven(input.idempotencyKey, (given) =>
    checkText(problems, 'idempotencyKey', given, MAX_IDEMPOTENCY_KEY),
  );
  const step = input.step ? await checkStep(scope, problems, input.step) : NO_STEP;
  const account = await accountFor(ports, problems, input.account);
  if (account) audit.touch({ type: 'ACCOUNT', id: account.id });
  if (text === undefined || !step || !account || !problems.isEmpty) return rejected(problems.list);

  const task = newTask({
    id: key == null ? ports.work.newId() : ports.work.idOf(account.id, key),
    accountId: account.id,
    text,
    dueOn,
    assignee,
    createdBy: await callerName(scope),
    createdAt: ports.now(),
    ...step,
    inputHash: key == null ? null : fingerprint(input),
  });
  const known = key == null ? null : await ports.work.task(account.id, task.id);
  if (!known) {
    if (!(await checkRoom(ports, problems, account.id, 1))) return rejected(problems.list);
    const saved = await ports.work.saveTask(task, null, await taskNotice(scope, task, null));
    if (saved === 'saved') return done({ task: withVersion({ value: task, version: 1 }) });
  }
  const first = known ?? (await ports.work.task(account.id, task.id));
  if (first?.value.inputHash === task.inputHash) return done({ task: withVersion(first) });
  const fix = 'use a new key for another task';
  problems.report(
    'CONFLICT',
    'idempotencyKey',
    `idempotencyKey was used for another task: ${fix}.`,
  );
  return rejected(problems.list);
}

type StepOfTask = Pick<Task, 'jobKey' | 'stepKey' | 'reason'>;

const NO_STEP: StepOfTask = { jobKey: null, stepKey: null, reason: null };

async function checkStep(
  { ports }: Scope,
  problems: Problems,
  given: NonNullable<TaskCreateInput['step']>,
): Promise<StepOfTask | undefined> {
  const under = problems.under('step');
  const reason: DifficultyReason | null =
    ifGiven(given.reason, (each) => checkMember(under, 'reason', each, DIFFICULTY_REASONS)) ?? null;
  const job = (await jobFor(ports, under, given.job))?.value;
  if (!job) return undefined;
  if (!stepOf(job, given.stepKey))
    return under.notFound('stepKey', 'does not match a step of the job.');
  return { jobKey: job.key, stepKey: given.stepKey, reason };
}
