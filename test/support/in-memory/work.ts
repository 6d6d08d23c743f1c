import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type { WorkPort } from '../../../lambdas/app/work/work-port.ts';
import { keepsText } from '../../../lambdas/domain/privacy/retention.ts';
import { type AccountEvent, eventId } from '../../../lambdas/domain/work/account-event.ts';
import { isTaskKept, stateOf, type Task } from '../../../lambdas/domain/work/task.ts';
import { keyOf, type Memory } from './memory.ts';
import { descending, sliceOf } from './slice-of.ts';

/** The port of what colleagues are to do and did, kept in memory. */
export function workPorts(memory: Memory): Pick<Ports, 'work'> {
  const { tasks, accountEvents: events } = memory;
  const kept = () => tasks.values().filter((task) => isTaskKept(task, memory.now));
  const versioned = ({ accountId, id }: Task) => tasks.get(keyOf(accountId, id)) ?? [];
  const saveDone = (before: Task | null, after: Task | null) => {
    if (before?.doneAt != null) events.delete(eventId(before.doneAt, before.id));
    if (after?.doneAt == null) return;
    const { id, accountId, doneAt, doneBy } = after;
    const details = { kind: 'TASK_DONE', taskId: id } as const;
    const event = { id: eventId(doneAt, id), accountId, at: doneAt, by: doneBy ?? '', details };
    putEvent(memory, event);
  };
  const port: WorkPort = {
    newId: () => memory.newId(),
    idOf: (accountId, key) => Buffer.from(`${accountId} ${key}`).toString('base64url'),
    task: async (accountId, id) => {
      const task = tasks.get(keyOf(accountId, id));
      return task && isTaskKept(task.value, memory.now) ? task : null;
    },
    tasks: async (accountId, ids) =>
      kept()
        .filter((task) => task.accountId === accountId && ids.includes(task.id))
        .flatMap(versioned),
    tasksOf: async (accountId) =>
      kept()
        .filter((task) => task.accountId === accountId)
        .flatMap(versioned),
    countTasks: async (accountId, limit) =>
      Math.min(tasks.values().filter((task) => task.accountId === accountId).length, limit),
    saveTask: (task, before) =>
      memory.transact(() => {
        const saved = tasks.put(keyOf(task.accountId, task.id), task, before?.version ?? null);
        if (saved === 'lost') return 'lost';
        saveDone(before?.value ?? null, task);
        memory.writes += 1;
        return 'saved';
      }),
    removeTask: ({ value, version }) =>
      memory.transact(() => {
        const key = keyOf(value.accountId, value.id);
        if (!tasks.has(key, version)) return 'lost';
        tasks.delete(key);
        saveDone(value, null);
        memory.writes += 1;
        return 'saved';
      }),
    listTasks: async ({ criteria, direction, ...request }) => {
      const { assignees, dueBefore, states } = criteria;
      const met = kept().filter(
        (task) =>
          states.includes(stateOf(task)) &&
          (assignees === null || assignees.includes(task.assignee)) &&
          (dueBefore === null || (task.dueOn !== null && task.dueOn < dueBefore)),
      );
      const days = [...new Set(met.map(({ dueOn }) => dueOn ?? '~'))].sort();
      const placed = direction === 'DESC' ? days.toReversed() : days;
      const placeOf = ({ dueOn, id }: Task) =>
        keyOf(String(placed.indexOf(dueOn ?? '~')).padStart(9, '0'), id);
      const slice = sliceOf(met, placeOf, request);
      return {
        ...slice,
        entries: slice.entries.flatMap(({ value, position }) => {
          const task = tasks.get(keyOf(value.accountId, value.id));
          return task ? [{ value: task, position }] : [];
        }),
      };
    },
    event: async (accountId, id) => {
      const event = events.get(id);
      return event?.accountId === accountId && keepsText(event.at, memory.now)
        ? structuredClone(event)
        : null;
    },
    addEvent: (event) =>
      memory.transact(() => {
        if (events.has(event.id)) return 'lost';
        putEvent(memory, event);
        memory.writes += 1;
        return 'saved';
      }),
    replaceEvent: (event) =>
      memory.transact(() => {
        if (events.has(event.id)) events.set(event.id, structuredClone(event));
      }),
    removeEvent: (_, id) => memory.transact(() => void events.delete(id)),
    events: async (accountId, request) =>
      sliceOf(
        [...events.values()].filter(
          (event) => event.accountId === accountId && keepsText(event.at, memory.now),
        ),
        ({ at, id }) => keyOf(descending(at), id),
        request,
      ),
  };
  return { work: port };
}

/** Puts an event down, as the store does it in the transaction of what is told. */
export function putEvent(memory: Memory, event: AccountEvent | undefined): void {
  if (event) memory.accountEvents.set(event.id, structuredClone(event));
}
