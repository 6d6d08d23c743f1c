import * as z from 'zod/mini';
import type { Versioned } from '../../../app/kernel/ports.ts';
import {
  type Playbook,
  PLAYBOOK_ASSIGNEES,
  PLAYBOOK_REASONS,
} from '../../../domain/work/playbooks/playbook.ts';
import { decode, json } from '../../engine/decode.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';

const actions = z.lazy(() =>
  z.array(
    z.object({
      text: z.string(),
      dueInDays: z.number(),
      assignTo: z.enum(PLAYBOOK_ASSIGNEES),
    }),
  ),
);

const playbookItem = z.lazy(() =>
  z.object({
    type: z.literal('Playbook'),
    version: z.number(),
    jobKey: z.string(),
    key: z.string(),
    name: z.string(),
    reason: z.enum(PLAYBOOK_REASONS),
    stepKey: z.nullable(z.string()),
    actions: json(actions),
    updatedAt: z.number(),
  }),
);

export function toPlaybookItem(keys: Keys, playbook: Playbook, version: number): Item {
  return {
    ...keys.playbook(playbook.jobKey, playbook.key),
    type: 'Playbook',
    version,
    ...playbook,
    actions: JSON.stringify(playbook.actions),
  };
}

export function fromPlaybookItem(item: Item): Versioned<Playbook> {
  const { type: _, version, ...value } = decode(playbookItem, item);
  return { value, version };
}
