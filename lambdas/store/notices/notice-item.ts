import * as z from 'zod/mini';
import { type Notice, type NoticeState, placeOf } from '../../app/notices/notices-port.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { LANGUAGES } from '../../domain/surveys/languages.ts';
import { decode } from '../engine/decode.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';
import type { WriteOp } from '../engine/write-op.ts';

/** How long a notice is kept if it cannot be sent. */
const KEPT_MS = 7 * DAY_MS;

const noticeItem = z.lazy(() =>
  z.object({
    type: z.literal('Notice'),
    version: z.literal(1),
    id: z.string(),
    assignee: z.string(),
    by: z.string(),
    kind: z.enum(['ACCOUNT', 'TASK']),
    accountId: z.string(),
    at: z.number(),
  }),
);

const stateItem = z.lazy(() =>
  z.object({
    type: z.literal('NoticeState'),
    version: z.number(),
    sentTo: z.nullable(z.string()),
    isOff: z.boolean(),
    // Absent in items written before it was stored.
    language: z._default(z.nullable(z.enum(LANGUAGES)), null),
  }),
);

/** Operations for the transaction that the notice is about. */
export function noticeOps(keys: Keys, notice: Notice | null | undefined): WriteOp[] {
  if (!notice) return [];
  const place = placeOf(notice);
  const item: Item = {
    ...keys.notice(notice.assignee, place),
    gsi3pk: keys.lists.noticing,
    gsi3sk: place,
    expiresAt: Math.ceil((notice.at + KEPT_MS) / 1000),
    type: 'Notice',
    version: 1,
    ...notice,
  };
  return [{ kind: 'put', item }];
}

export function fromNoticeItem(item: Item): Notice {
  const { type: _, version: _version, ...notice } = decode(noticeItem, item);
  return notice;
}

export function toStateItem(keys: Keys, assignee: string, state: NoticeState): Item {
  return {
    ...keys.noticeState(assignee),
    type: 'NoticeState',
    ...state,
    version: (state.version ?? 0) + 1,
  };
}

export function fromStateItem(item: Item | null): NoticeState {
  if (!item) return { version: null, sentTo: null, isOff: false, language: null };
  const { type: _, ...state } = decode(stateItem, item);
  return state;
}
