import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import { DAY_MS, type Instant, startOfDay } from '../../../domain/kernel/time.ts';
import { keepsText, TEXT_DAYS } from '../../../domain/privacy/retention-periods.ts';
import { dueDay, isOfStep, type Playbook } from '../../../domain/work/playbooks/playbook.ts';
import { EFFECT_DAYS, type PlaybookStart } from '../../../domain/work/playbooks/playbook-effect.ts';
import type { Task } from '../../../domain/work/task.ts';
import type { Optional } from '../../kernel/validation/given.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import { checkDay } from '../../kernel/validation/date.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { jobAndAccountFor } from '../../kernel/validation/referenced.ts';
import { checkAssignee } from '../tasks/assignee.ts';
import { checkRoom, newTask } from '../tasks/new-task.ts';
import { taskNotice } from '../tasks/task-notice.ts';
import { callerEmail, callerName } from '../caller-name.ts';
import { findPlaybook } from './find-playbook.ts';
import type { StartOfJob } from './playbook-of-job.ts';
import { scoresOf } from './scores-of-start.ts';
import type { PlaybookStartInput } from '../../kernel/generated/inputs.ts';

export interface StartedPlaybook {
  playbookStart: StartOfJob;
  /** True if it had been started within 90 days, so that nothing was written. */
  wasUnchanged: boolean;
}

/**
 * Starts a playbook for an account and creates all of its tasks in one transaction. Returns the existing
 * start if there is one within 90 days. A start on a past day creates no tasks: it records one that began
 * elsewhere.
 */
export async function playbookStart(
  scope: Scope,
  input: PlaybookStartInput,
): Promise<MutationResult<StartedPlaybook>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports } = scope;
  const problems = new Problems();
  const { job, account } = await jobAndAccountFor(scope, problems, input);
  const playbook = job && (await findPlaybook(ports, job.key, input.key))?.value;
  if (job && !playbook) problems.notFound('key', 'does not match a playbook of the job.');
  const stepKey = job && playbook ? checkStep(problems, job, playbook, input.stepKey) : null;
  const startedAt = checkStart(problems, input.startedOn, ports.now());
  const isKnown = job && account && playbook && stepKey !== undefined && startedAt !== undefined;
  if (!isKnown || !problems.isEmpty) return rejected(problems.list);

  const startedBy = await callerName(scope);
  const wanted = { accountId: account.id, startedAt, startedBy, stepKey, playbook };
  const isRecord = input.startedOn != null;
  const tasks = isRecord ? [] : await tasksOf(scope, account, wanted);
  const started = await retryLost(ports, async () => {
    const all = await ports.playbooks.startsOf(account.id, job.key);
    const before = all.filter(({ playbookKey }) => playbookKey === playbook.key);
    const near = before.find((start) => isNear(start.startedAt, startedAt));
    if (near) return { start: near, wasUnchanged: true };
    if (!(await checkRoom(ports, problems, account.id, tasks.length))) return undefined;
    const number = 1 + Math.max(0, ...before.map((start) => start.number));
    const start = startOf(wanted, { id: ports.work.newId(), number, tasks });
    const notices = await Promise.all(tasks.map((task) => taskNotice(scope, task, null)));
    const saved = await ports.playbooks.start(start, tasks, notices);
    return saved === 'lost' ? 'lost' : { start, wasUnchanged: false };
  });
  if (!started) return rejected(problems.list);
  const { start, wasUnchanged } = started;
  const scores = await scoresOf(
    scope,
    job,
    start,
    await ports.assessments.factsOverTime(account.id, job),
  );
  return done({ playbookStart: { job, start, ...scores }, wasUnchanged });
}

interface Wanted {
  accountId: string;
  startedAt: Instant;
  startedBy: string;
  stepKey: string | null;
  playbook: Playbook;
}

function startOf(
  { accountId, startedAt, startedBy, stepKey, playbook }: Wanted,
  { id, number, tasks }: { id: string; number: number; tasks: readonly Task[] },
): PlaybookStart {
  const { jobKey, key: playbookKey, name, reason } = playbook;
  const taskIds = tasks.map((task) => task.id);
  const what = { jobKey, playbookKey, name, reason, stepKey };
  return { id, accountId, ...what, number, startedAt, startedBy, taskIds };
}

function isNear(a: Instant, b: Instant): boolean {
  return Math.abs(a - b) < EFFECT_DAYS * DAY_MS;
}

function checkStep(
  problems: Problems,
  job: Job,
  playbook: Playbook,
  given: Optional<string>,
): string | null | undefined {
  if (given == null) return playbook.stepKey;
  const isPossible =
    isOfStep(playbook.reason) && (playbook.stepKey === null || playbook.stepKey === given);
  if (!isPossible) return problems.invalid('stepKey', "is not the playbook's step.");
  return stepOf(job, given)
    ? given
    : problems.notFound('stepKey', 'does not match a step of the job.');
}

/** Returns now, or the beginning of a past day within the retention period. */
function checkStart(
  problems: Problems,
  given: Optional<string>,
  now: Instant,
): Instant | undefined {
  if (given == null) return now;
  const day = checkDay(problems, 'startedOn', given);
  if (day === undefined) return undefined;
  const at = startOfDay(day);
  if (at + DAY_MS <= now && keepsText(at, now)) return at;
  const rule = `must be a day before today, at most ${TEXT_DAYS} days ago; it is ${day}.`;
  return problems.invalid('startedOn', rule);
}

async function tasksOf(
  scope: Scope,
  account: Account,
  { startedAt, startedBy, stepKey, playbook }: Wanted,
): Promise<readonly Task[]> {
  const { ports } = scope;
  const assignees = {
    ACCOUNT_OWNER: await userOf(scope, account.ownerEmail),
    STARTER: await userOf(scope, await callerEmail(scope)),
    NO_ONE: null,
  };
  const ofStep = stepKey === null ? {} : { jobKey: playbook.jobKey, stepKey };
  return playbook.actions.map((action) =>
    newTask({
      id: ports.work.newId(),
      accountId: account.id,
      text: action.text,
      dueOn: dueDay(action, startedAt),
      assignee: assignees[action.assignTo],
      createdBy: startedBy,
      createdAt: startedAt,
      ...ofStep,
    }),
  );
}

/** Returns null for someone who is not a user, so that the task is unassigned. */
async function userOf({ ports }: Scope, email: string | null): Promise<string | null> {
  if (email === null) return null;
  return (await checkAssignee(ports, new Problems(), 'assignee', email)) ?? null;
}
