import * as z from 'zod/mini';
import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  type AccountEvent,
  type EventDetails,
} from '../../domain/work/account-event.ts';
import { SENTIMENTS } from '../../domain/work/sentiment.ts';
import { textLimit } from '../../domain/privacy/retention-periods.ts';
import { decode, json } from '../engine/decode.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

const details = z.lazy(
  () =>
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('ACTIVITY'),
        activity: z.enum(ACTIVITY_KINDS),
        text: z.nullable(z.string()),
        outcome: z.nullable(z.enum(ACTIVITY_OUTCOMES)),
        respondentId: z.nullable(z.string()),
        recordedAt: z.number(),
      }),
      z.object({ kind: z.literal('SENTIMENT'), sentiment: z.nullable(z.enum(SENTIMENTS)) }),
      z.object({
        kind: z.literal('SNOOZE'),
        jobKey: z.string(),
        until: z.string(),
        assignee: z.nullable(z.string()),
      }),
      z.object({ kind: z.literal('TASK_DONE'), taskId: z.string() }),
      z.object({
        kind: z.literal('PLAYBOOK'),
        jobKey: z.string(),
        name: z.string(),
        stepKey: z.nullable(z.string()),
      }),
    ]) satisfies z.ZodMiniType<EventDetails>,
);

const eventItem = z.lazy(() =>
  z.object({
    type: z.literal('AccountEvent'),
    id: z.string(),
    accountId: z.string(),
    at: z.number(),
    by: z.string(),
    details: json(details),
  }),
);

/** Timeline events are kept as long as other texts, and then deleted by their time to live. */
export function toEventItem(keys: Keys, event: AccountEvent): Item {
  return {
    ...keys.accountEvent(event.accountId, event.id),
    expiresAt: Math.ceil(textLimit(event.at) / 1000),
    type: 'AccountEvent',
    version: 1,
    ...event,
    details: JSON.stringify(event.details),
  };
}

export function fromEventItem(item: Item): AccountEvent {
  const { type: _, ...event } = decode(eventItem, item);
  return event;
}
