import { randomBytes } from 'node:crypto';
import type { Versioned } from '../../app/kernel/ports.ts';
import type { WorkPort } from '../../app/work/work-port.ts';
import { keepsText } from '../../domain/privacy/retention-periods.ts';
import { type AccountEvent, eventId } from '../../domain/work/account-event.ts';
import { isTaskKept, type Task } from '../../domain/work/task.ts';
import { readable } from '../engine/decode.ts';
import { derivedId } from '../engine/keys/key-parts.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { noticeOps } from '../notices/notice-item.ts';
import { fromEventItem, toEventItem } from './event-item.ts';
import { fromTaskItem, toTaskItem } from './task-item.ts';
import { listTasks } from './tasks-list.ts';

/** Tasks and timeline events of accounts, stored beside the inputs of assessments. */
export function workStore(context: StoreContext): WorkPort {
  const { table, keys, tenant, now } = context;
  const isKept = ({ value }: Versioned<Task>) => isTaskKept(value, now());
  const eventKept = (event: AccountEvent) => (keepsText(event.at, now()) ? event : null);
  return {
    newId: () => randomBytes(16).toString('base64url'),

    idOf: (accountId, idempotencyKey) => derivedId(tenant, 'work', accountId, idempotencyKey),

    async task(accountId, taskId) {
      const item = await table.get(keys.task(accountId, taskId));
      const task = item && fromTaskItem(item);
      return task && isKept(task) ? task : null;
    },

    async tasks(accountId, taskIds) {
      const items = await table.batchGet(
        taskIds.map((taskId) => keys.task(accountId, taskId)),
        true,
      );
      const found = items.filter((item) => item !== null);
      return readable(context, found, fromTaskItem).filter(isKept);
    },

    async tasksOf(accountId) {
      const items = await table.queryAll({
        pk: keys.accountPk(accountId),
        beginsWith: keys.taskPrefix,
        consistent: true,
      });
      return readable(context, items, fromTaskItem).filter(isKept);
    },

    countTasks: (accountId, limit) =>
      table.count({
        pk: keys.accountPk(accountId),
        beginsWith: keys.taskPrefix,
        consistent: true,
        limit,
      }),

    async saveTask(task, before, notice) {
      const result = await table.transact([
        {
          kind: 'put',
          item: toTaskItem(context, task, (before?.version ?? 0) + 1),
          condition: atVersion(before?.version ?? null),
        },
        ...doneOps(context, before?.value ?? null, task),
        ...noticeOps(keys, notice),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async removeTask({ value, version }) {
      const result = await table.transact([
        {
          kind: 'delete',
          key: keys.task(value.accountId, value.id),
          condition: atVersion(version),
        },
        ...doneOps(context, value, null),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    listTasks: (request) => listTasks(context, request),

    async event(accountId, id) {
      const item = await table.get(keys.accountEvent(accountId, id));
      return item && eventKept(fromEventItem(item));
    },

    async addEvent(event) {
      return (await table.write(eventOp(context, event))) ? 'saved' : 'lost';
    },

    async replaceEvent(event) {
      const condition = { kind: 'exists' } as const;
      await table.write({ kind: 'put', item: toEventItem(keys, event), condition });
    },

    async removeEvent(accountId, id) {
      await table.write({ kind: 'delete', key: keys.accountEvent(accountId, id) });
    },

    async events(accountId, { limit, after }) {
      const page = await table.query({
        pk: keys.accountPk(accountId),
        beginsWith: keys.accountEventPrefix,
        after: after === null ? null : keys.accountEvent(accountId, after).sk,
        backward: true,
        consistent: true,
        limit,
      });
      const events = readable(context, page.items, fromEventItem);
      const last = page.items.at(-1);
      return {
        entries: events.flatMap((event) =>
          eventKept(event) ? [{ value: event, position: event.id }] : [],
        ),
        resumeAfter: page.hasMore && last ? String(last.id) : null,
      };
    },
  };
}

/** Records a timeline event, either on its own or in the transaction of what it reports. */
export function eventOp(
  { keys }: Pick<StoreContext, 'keys'>,
  event: AccountEvent,
): Extract<WriteOp, { kind: 'put' }> {
  return { kind: 'put', item: toEventItem(keys, event), condition: { kind: 'absent' } };
}

/**
 * Replaces the event that a task was completed: deletes the one before the change, and writes the one after
 * it.
 */
function doneOps({ keys }: StoreContext, before: Task | null, after: Task | null): WriteOp[] {
  const [gone, come] = [before && doneEvent(before), after && doneEvent(after)];
  if (gone?.id === come?.id) return [];
  return [
    ...(gone ? [{ kind: 'delete', key: keys.accountEvent(gone.accountId, gone.id) } as const] : []),
    ...(come ? [{ kind: 'put', item: toEventItem(keys, come) } as const] : []),
  ];
}

function doneEvent({ id, accountId, doneAt, doneBy }: Task): AccountEvent | null {
  if (doneAt === null) return null;
  return {
    id: eventId(doneAt, id),
    accountId,
    at: doneAt,
    by: doneBy ?? '',
    details: { kind: 'TASK_DONE', taskId: id },
  };
}
