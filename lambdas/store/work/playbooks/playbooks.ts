import { eventOfStart, type PlaybooksPort } from '../../../app/work/playbooks/playbooks-port.ts';
import { keepsText } from '../../../domain/privacy/retention-periods.ts';
import { eventId } from '../../../domain/work/account-event.ts';
import type { PlaybookStart } from '../../../domain/work/playbooks/playbook-effect.ts';
import { readable } from '../../engine/decode.ts';
import { chronological } from '../../engine/keys/key-parts.ts';
import { listItems } from '../../engine/list.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { fetchIndexedItems } from '../../engine/fetch-indexed-items.ts';
import { atVersion } from '../../engine/write-op.ts';
import { toTaskItem } from '../task-item.ts';
import { noticeOps } from '../../notices/notice-item.ts';
import { eventOp } from '../work.ts';
import { fromPlaybookItem, toPlaybookItem } from './playbook-item.ts';
import { fromPlaybookStartItem, toPlaybookStartItem } from './playbook-start-item.ts';

/** Playbooks, in a partition per job. Their starts are stored beside the tasks that they created. */
export function playbooksStore(context: StoreContext): PlaybooksPort {
  const { table, keys, now } = context;
  const isKept = ({ startedAt }: PlaybookStart) => keepsText(startedAt, now());
  return {
    async get(jobKey, key) {
      const item = await table.get(keys.playbook(jobKey, key));
      return item && fromPlaybookItem(item);
    },

    async list(jobKey) {
      const items = await table.queryAll({ pk: keys.playbooksPk(jobKey), consistent: true });
      return readable(context, items, (item) => fromPlaybookItem(item).value);
    },

    async save(playbook, version) {
      const isSaved = await table.write({
        kind: 'put',
        item: toPlaybookItem(keys, playbook, (version ?? 0) + 1),
        condition: atVersion(version),
      });
      return isSaved ? 'saved' : 'lost';
    },

    async remove(jobKey, key) {
      await table.write({ kind: 'delete', key: keys.playbook(jobKey, key) });
    },

    async startsOf(accountId, jobKey) {
      const items = await table.queryAll({
        pk: keys.accountPk(accountId),
        beginsWith: keys.playbookStartsOf(jobKey),
        consistent: true,
      });
      return readable(context, items, fromPlaybookStartItem).filter(isKept);
    },

    async start(start, tasks, notices) {
      const result = await table.transact([
        { kind: 'put', item: toPlaybookStartItem(keys, start), condition: { kind: 'absent' } },
        ...tasks.map((task) => ({
          kind: 'put' as const,
          item: toTaskItem(context, task, 1),
          condition: atVersion(null),
        })),
        eventOp(context, eventOfStart(start, eventIdOf(start))),
        ...notices.flatMap((notice) => noticeOps(keys, notice)),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async retract(start, tasks) {
      const result = await table.transact([
        {
          kind: 'delete',
          key: keys.playbookStart(start.accountId, start),
          condition: { kind: 'exists' },
        },
        ...tasks.map(({ value, version }) => ({
          kind: 'delete' as const,
          key: keys.task(value.accountId, value.id),
          condition: atVersion(version),
        })),
        { kind: 'delete', key: keys.accountEvent(start.accountId, eventIdOf(start)) },
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async starts({ jobKey, key }, { before, limit }) {
      const slice = await listItems(table, {
        index: 'gsi4',
        partitions: [keys.lists.playbookStarts(jobKey, key)],
        upTo: `${chronological(before)}#~`,
        backward: true,
        limit,
        after: null,
      });
      const { entries } = await fetchIndexedItems(table, slice, true);
      const items = entries.map(({ value }) => value);
      return readable(context, items, fromPlaybookStartItem).filter(isKept);
    },
  };
}

function eventIdOf({ startedAt, id }: PlaybookStart): string {
  return eventId(startedAt, id);
}
