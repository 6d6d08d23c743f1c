import type { JobsPort, Sweep } from '../../../app/jobs/jobs-port.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { fromJobItem, toJobItem } from './job-item.ts';
import { importedOps } from '../../imports/imported-change-item.ts';
import { chronological } from '../../engine/keys/key-parts.ts';
import { fromScoringChangeItem, toScoringChangeItem } from './scoring-change-item.ts';
import { fromSweepItem, toSweepItem } from './sweep-item.ts';
import { accountsInRollups } from '../../derived/rollups.ts';
import { listItems } from '../../engine/list.ts';
import { mapSlice, type StoreContext } from '../../engine/store-context.ts';
import { atVersion, type WriteOp } from '../../engine/write-op.ts';

/** Jobs, each one item with everything that scoring needs, and the sweeps that their changes start. */
export function jobsStore(context: StoreContext): JobsPort {
  const { table, keys } = context;
  return {
    async get(jobKey) {
      const item = await table.get(keys.job(jobKey));
      return item && fromJobItem(item);
    },

    async list({ archived, limit, after }) {
      const found: Job[] = [];
      let read = after;
      // There are few jobs, so archived and active ones are read together and filtered.
      for (;;) {
        const page = await table.query({
          pk: keys.jobsPk,
          after: read,
          limit: limit + 1,
          consistent: true,
        });
        const wanted = page.items.map(({ sk }) => String(sk));
        const items = await table.batchGet(wanted.map((key) => keys.job(key)));
        const jobs = items.flatMap((item) => (item ? [fromJobItem(item).value] : []));
        found.push(...jobs.filter(({ archivedAt }) => (archivedAt !== null) === archived));
        read = wanted.at(-1) ?? null;
        if (found.length > limit || read === null || !page.hasMore) break;
      }
      const entries = found.slice(0, limit).map((value) => ({ value, position: value.key }));
      const isMore = found.length > limit;
      return { entries, resumeAfter: isMore ? (entries.at(-1)?.position ?? null) : null };
    },

    async keys() {
      const entries = await table.queryAll({ pk: keys.jobsPk, consistent: true });
      return entries.map(({ sk }) => String(sk));
    },

    async save(job, version, { reassesses, at, rebuild, scoring, imported }) {
      const put: WriteOp = {
        kind: 'put',
        item: toJobItem(keys, job, (version ?? 0) + 1),
        condition: atVersion(version),
      };
      const entry: WriteOp = {
        kind: 'put',
        item: { ...keys.jobEntry(job.key), type: 'JobEntry', version: 1 },
      };
      const sweep = reassesses ? [await sweepOp(context, job, at, rebuild)] : [];
      const change: WriteOp[] = scoring
        ? [{ kind: 'put', item: toScoringChangeItem(keys, job.key, job.revision, scoring) }]
        : [];
      const result = await table.transact([
        put,
        ...(version === null ? [entry] : []),
        ...sweep,
        ...change,
        ...importedOps(keys, imported),
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    async scoringAt(jobKey, at) {
      const pk = keys.scoringChangesPk(jobKey);
      const upTo = `${chronological(at)}~`;
      const { items: before } = await table.query({ pk, upTo, backward: true, limit: 1 });
      if (before[0]) return fromScoringChangeItem(before[0]).after;
      const { items: first } = await table.query({ pk, limit: 1 });
      return first[0] ? fromScoringChangeItem(first[0]).before : null;
    },

    async scoringOfVersion(jobKey, version) {
      const pk = keys.scoringChangesPk(jobKey);
      for (const item of await table.queryAll({ pk, backward: true })) {
        const { before, after } = fromScoringChangeItem(item);
        if (after.settings.version === version) return after;
        if (before?.settings.version === version) return before;
      }
      return null;
    },

    async scoringChanges(jobKey, request) {
      const partitions = [keys.scoringChangesPk(jobKey)];
      const slice = await listItems(table, { ...request, partitions, backward: true });
      return mapSlice(context, slice, fromScoringChangeItem);
    },

    async sweep(jobKey) {
      const item = await table.get(keys.sweep(jobKey));
      return item && fromSweepItem(item).value;
    },
  };
}

/** Starts a new sweep, which replaces one in progress. An interrupted rebuild stays a rebuild. */
async function sweepOp(
  context: StoreContext,
  job: Job,
  at: Instant,
  rebuild: { withHistory: boolean } | undefined,
): Promise<WriteOp> {
  const item = await context.table.get(context.keys.sweep(job.key));
  const previous = item && fromSweepItem(item).value;
  const interrupted = previous?.finishedAt === null ? previous.rebuild : null;
  const wanted = rebuild ?? interrupted;
  const sweep: Sweep = {
    jobKey: job.key,
    revision: job.revision,
    cursor: null,
    done: 0,
    total: await accountsInRollups(context, job.key),
    startedAt: at,
    finishedAt: null,
    rebuild: wanted && {
      withHistory: wanted.withHistory,
      differed: 0,
      passes: 1,
      leftovers: null,
    },
  };
  return { kind: 'put', item: toSweepItem(context.keys, sweep, job.revision) };
}
