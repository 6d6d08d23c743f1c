import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account } from '../../../domain/accounts/account.ts';
import {
  meets,
  stateOf,
  type Task,
  TASK_STATES,
  type TaskCriteria,
  type TaskState,
} from '../../../domain/work/task.ts';
import { BadInput } from '../../kernel/errors.ts';
import { filledSlice } from '../../kernel/lists/filled-slice.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import { MAX_TASK_ASSIGNEES } from '../../kernel/limits.ts';
import { parseNodeId } from '../../kernel/nodes/node-id.ts';
import type { Optional } from '../../kernel/validation/given.ts';
import { type Order, parseOrder } from '../../kernel/lists/order.ts';
import { readPage, type Page } from '../../kernel/lists/page.ts';
import type { Slice, Versioned } from '../../kernel/ports.ts';
import type { Scope } from '../../kernel/scope.ts';
import { sliceOf } from '../../kernel/lists/slice-of.ts';
import { UNREADABLE, unlessUnreadable } from '../../kernel/unless-unreadable.ts';
import { checkDay } from '../../kernel/validation/date.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { checkMembers } from '../../kernel/validation/several.ts';
import { checkEmail } from '../../kernel/validation/text.ts';
import { type TaskWithVersion, withVersion } from './task-node.ts';
import type {
  AccountTasksArguments,
  TaskFilter,
  TasksArguments,
} from '../../kernel/generated/inputs.ts';

const SOONEST_FIRST: Order<'DUE_ON'> = { field: 'DUE_ON', direction: 'ASC' };

/** Lists tasks of all unarchived accounts, by due day. */
export async function tasksList(
  scope: Scope,
  input: TasksArguments,
): Promise<Page<TaskWithVersion>> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  const criteria = parseCriteria(input.filter);
  const accountIds = parseAccountIds(input.filter);
  const { direction } = parseOrder(input.order, ['DUE_ON'], SOONEST_FIRST);
  const list = { field: 'tasks', arguments: { criteria, accountIds, direction } };
  const tasks = accountIds && (await tasksOfAccounts(scope, accountIds, criteria));
  return readPage(scope, list, input, (slice) =>
    tasks
      ? Promise.resolve(sliceOf(tasks, placeOf, slice, direction))
      : filledSlice(slice, async (request) =>
          ofActiveAccounts(
            scope,
            await scope.ports.work.listTasks({ ...request, criteria, direction }),
          ),
        ),
  );
}

/** Lists an account's tasks by due day. Defaults to open ones. */
export async function accountTasksList(
  scope: Scope,
  { id: accountId }: Pick<Account, 'id'>,
  { states: given, ...request }: AccountTasksArguments,
): Promise<Page<TaskWithVersion>> {
  authorize(scope.actor, 'ACCOUNT_WORK_READ');
  const problems = new Problems();
  const states = parseStates(problems, given);
  problems.throwFirst();
  const list = { field: 'Account.tasks', arguments: { account: accountId, states } };
  const found = await scope.ports.work.tasksOf(accountId);
  const tasks = found.map(withVersion).filter((task) => states.includes(stateOf(task)));
  return readPage(scope, list, request, async (slice) => sliceOf(tasks, placeOf, slice));
}

/** Sorts after every day. */
const NO_DAY = '~';

function placeOf({ dueOn, id }: Task): string {
  return `${dueOn ?? NO_DAY}#${id}`;
}

function parseCriteria(filter: Optional<TaskFilter>): TaskCriteria {
  const problems = new Problems(['filter']);
  const { assignees: given, unassigned, dueBefore } = filter ?? {};
  if ((given?.length ?? 0) > MAX_TASK_ASSIGNEES) {
    problems.tooMuch('assignees', `must be at most ${MAX_TASK_ASSIGNEES}.`);
  }
  const under = problems.under('assignees');
  const emails = (given ?? []).flatMap((email, i) => checkEmail(under, i, email) ?? []);
  const several = [...new Set(emails)].sort();
  const named = unassigned ? [...several, null] : several;
  const criteria = {
    assignees: named.length === 0 ? null : named,
    dueBefore: dueBefore == null ? null : (checkDay(problems, 'dueBefore', dueBefore) ?? null),
    states: parseStates(problems, filter?.states),
  };
  problems.throwFirst();
  return criteria;
}

function parseStates(problems: Problems, given: Optional<readonly string[]>): readonly TaskState[] {
  const states = checkMembers(problems, 'states', given ?? [], TASK_STATES);
  return states.length === 0 ? ['OPEN'] : states;
}

function parseAccountIds(filter: Optional<TaskFilter>): readonly string[] | null {
  const given = filter?.accountIds;
  if (given == null || given.length === 0) return null;
  const path = ['filter', 'accountIds'];
  if (given.length > MAX_TASK_ASSIGNEES) {
    throw new BadInput(path, `filter.accountIds must be at most ${MAX_TASK_ASSIGNEES}.`);
  }
  const ids = given.map((id, i) => {
    const node = parseNodeId(id);
    const accountId = node?.type === 'Account' ? node.parts[0] : undefined;
    if (accountId !== undefined) return accountId;
    const what = 'must be the id of an account, as Account.id gives it.';
    throw new BadInput([...path, String(i)], `filter.accountIds.${i} ${what}`);
  });
  return [...new Set(ids)].sort();
}

async function tasksOfAccounts(
  scope: Scope,
  accountIds: readonly string[],
  criteria: TaskCriteria,
): Promise<readonly TaskWithVersion[]> {
  const { ports, loaders } = scope;
  const found = await inParallel([...accountIds], async (id) => {
    const account = await loaders.account(id);
    return account?.archivedAt === null ? ports.work.tasksOf(account.id) : [];
  });
  return found
    .flat()
    .map(withVersion)
    .filter((task) => meets(criteria, task));
}

/** Drops tasks whose accounts are archived, missing or unreadable. */
async function ofActiveAccounts(
  { loaders }: Scope,
  { entries, resumeAfter }: Slice<Versioned<Task>>,
): Promise<Slice<TaskWithVersion>> {
  const accounts = await Promise.all(
    entries.map(({ value }) => unlessUnreadable(() => loaders.account(value.value.accountId))),
  );
  return {
    entries: entries.flatMap(({ value, position }, i) => {
      const account = accounts[i];
      const isShown = account && account !== UNREADABLE && account.archivedAt === null;
      return isShown ? [{ value: withVersion(value), position }] : [];
    }),
    resumeAfter,
  };
}
