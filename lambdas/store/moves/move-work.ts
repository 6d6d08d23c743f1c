import type { AccountMove } from '../../app/moves/account-moves-port.ts';
import { type AccountEvent, isActivity } from '../../domain/work/account-event.ts';
import { keyOf } from '../engine/keys/key-of.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';
import { atVersion, type Condition, type WriteOp } from '../engine/write-op.ts';
import { fromEventItem, toEventItem } from '../work/event-item.ts';
import {
  fromPlaybookStartItem,
  toPlaybookStartItem,
} from '../work/playbooks/playbook-start-item.ts';
import { fromTaskItem, toTaskItem } from '../work/task-item.ts';
import { moveItem } from './move-item.ts';
import { fromMoveItem } from './person-move-item.ts';

/** Moves tasks, timeline events and playbook starts to the other account. Tasks and events keep their ids. */
export async function moveWork(
  context: StoreContext,
  { fromId, intoId }: AccountMove,
): Promise<void> {
  const { keys } = context;
  for (const found of await itemsOf(context, fromId, keys.taskPrefix)) {
    await moveItem(context, found, (item) => {
      const { value, version } = fromTaskItem(item);
      return replacing(item, toTaskItem(context, { ...value, accountId: intoId }, version + 1));
    });
  }
  for (const found of await itemsOf(context, fromId, keys.accountEventPrefix)) {
    await moveItem(context, found, async (item) => {
      const event = await withTheirNewId(context, fromEventItem(item));
      return replacing(item, toEventItem(keys, { ...event, accountId: intoId }));
    });
  }
  await moveStarts(context, { fromId, intoId });
}

/** Numbers playbook starts after those of the same playbook in the other account. */
async function moveStarts(
  context: StoreContext,
  { fromId, intoId }: Pick<AccountMove, 'fromId' | 'intoId'>,
): Promise<void> {
  const { keys } = context;
  for (const found of await itemsOf(context, fromId, keys.playbookStartPrefix)) {
    await moveItem(context, found, async (item) => {
      const start = fromPlaybookStartItem(item);
      const { jobKey, playbookKey } = start;
      const prefix = keys.playbookStart(intoId, { jobKey, playbookKey, number: 0 }).sk.slice(0, -4);
      const there = (await itemsOf(context, intoId, prefix)).map(fromPlaybookStartItem);
      const number = 1 + Math.max(0, ...there.map((each) => each.number));
      const moved = toPlaybookStartItem(keys, { ...start, accountId: intoId, number });
      // The playbook may be started there at the same time, under the same number.
      return replacing(item, moved, { kind: 'absent' });
    });
  }
}

function itemsOf({ table, keys }: StoreContext, accountId: string, beginsWith: string) {
  return table.queryAll({ pk: keys.accountPk(accountId), beginsWith, consistent: true });
}

function replacing(from: Item, into: Item, condition?: Condition): WriteOp[] {
  return [
    { kind: 'delete', key: keyOf(from), condition: atVersion(Number(from.version)) },
    { kind: 'put', item: into, ...(condition && { condition }) },
  ];
}

/** The contact of an activity has a different id in the other account. */
async function withTheirNewId(
  { table, keys }: StoreContext,
  event: AccountEvent,
): Promise<AccountEvent> {
  if (!isActivity(event) || event.details.respondentId === null) return event;
  const { accountId, details } = event;
  const { respondentId } = event.details;
  const item = await table.get(keys.move({ accountId, respondentId }));
  if (!item) return event;
  return { ...event, details: { ...details, respondentId: fromMoveItem(item).into.respondentId } };
}
