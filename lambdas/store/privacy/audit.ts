import { randomBytes } from 'node:crypto';
import type { AuditPort } from '../../app/audit/audit-port.ts';
import { respondentAlias } from '../../app/audit/audit-subject.ts';
import { keptSince, toAuditItem } from './audit-item.ts';
import { listAudit, listAuditOfPerson } from './audit-list.ts';
import type { StoreContext } from '../engine/store-context.ts';

/** The audit log. Records are put if absent, and nothing here changes or deletes one. */
export function auditStore(context: StoreContext): AuditPort {
  const { table, keys, shards, now } = context;
  return {
    async append(record) {
      const place = {
        shard: Math.floor(Math.random() * shards),
        id: randomBytes(12).toString('base64url'),
      };
      // If the id exists already, the SDK has retried the same write.
      await table.write({
        kind: 'put',
        item: toAuditItem(keys, record, place),
        condition: { kind: 'absent' },
      });
    },

    list: (request) => listAudit(context, request),

    about: (respondentId) =>
      listAuditOfPerson(context, respondentAlias(respondentId), keptSince(now())),
  };
}
