import * as z from 'zod/mini';
import { EXPORT_KINDS } from '../../app/exports/export-kinds.ts';
import { EXPORT_FORMATS, EXPORT_STATUSES, type ExportRun } from '../../app/exports/exports-port.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { ACTOR_ROLES } from '../../platform/authz/actor.ts';
import { decode, json } from '../engine/decode.ts';
import type { Keys } from '../engine/keys/keys.ts';
import type { Item } from '../engine/table.ts';

/** How long an export is listed, which is longer than its file exists. */
const LISTED_MS = 30 * DAY_MS;

const exportItem = z.lazy(() =>
  z.object({
    type: z.literal('Export'),
    version: z.number(),
    body: json(
      z.object({
        id: z.string(),
        owner: z.string(),
        caller: z.object({
          subject: z.string(),
          roles: z.array(z.enum(ACTOR_ROLES)),
          accessTokenId: z.nullable(z.string()),
          isPerson: z.boolean(),
        }),
        kind: z.enum(EXPORT_KINDS),
        format: z.enum(EXPORT_FORMATS),
        jobKey: z.nullable(z.string()),
        withNames: z.boolean(),
        createdAt: z.number(),
        status: z.enum(EXPORT_STATUSES),
        rows: z.number(),
        place: z.object({
          attributes: z.nullable(z.array(z.string())),
          cursor: z.nullable(z.string()),
          rows: z.number(),
          isRead: z.boolean(),
          upload: z.nullable(z.string()),
          parts: z.array(z.string()),
        }),
        failures: z.number(),
        failureReason: z.nullable(z.string()),
        leasedUntil: z.number(),
        finishedAt: z.nullable(z.number()),
        expiresAt: z.nullable(z.number()),
      }),
    ),
  }),
);

export function toExportItem(keys: Keys, run: ExportRun, version: number): Item {
  return {
    ...keys.export(run.owner, run.id),
    type: 'Export',
    version,
    body: JSON.stringify(run),
    expiresAt: Math.ceil((run.createdAt + LISTED_MS) / 1000),
  };
}

export function fromExportItem(item: Item): { value: ExportRun; version: number } {
  const { body, version } = decode(exportItem, item);
  return { value: body, version };
}
