import * as z from 'zod/mini';
import { textLimit } from '../../../domain/privacy/retention-periods.ts';
import { PLAYBOOK_REASONS } from '../../../domain/work/playbooks/playbook.ts';
import type { PlaybookStart } from '../../../domain/work/playbooks/playbook-effect.ts';
import { decode } from '../../engine/decode.ts';
import { chronological } from '../../engine/keys/key-parts.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';

const startItem = z.lazy(() =>
  z.object({
    type: z.literal('PlaybookStart'),
    id: z.string(),
    accountId: z.string(),
    jobKey: z.string(),
    playbookKey: z.string(),
    number: z.number(),
    name: z.string(),
    reason: z.enum(PLAYBOOK_REASONS),
    stepKey: z.nullable(z.string()),
    startedAt: z.number(),
    startedBy: z.string(),
    taskIds: z.array(z.string()),
  }),
);

/** Kept as long as other timeline events. Listed by time among the starts of its playbook. */
export function toPlaybookStartItem(keys: Keys, start: PlaybookStart): Item {
  return {
    ...keys.playbookStart(start.accountId, start),
    gsi4pk: keys.lists.playbookStarts(start.jobKey, start.playbookKey),
    gsi4sk: `${chronological(start.startedAt)}#${start.id}`,
    expiresAt: Math.ceil(textLimit(start.startedAt) / 1000),
    type: 'PlaybookStart',
    version: 1,
    ...start,
  };
}

export function fromPlaybookStartItem(item: Item): PlaybookStart {
  const { type: _, ...start } = decode(startItem, item);
  return start;
}
