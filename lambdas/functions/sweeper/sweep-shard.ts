import { Busy } from '../../app/kernel/errors.ts';
import type { Sweep } from '../../app/jobs/jobs-port.ts';
import {
  type AddToQuarantine,
  quarantineAccounts,
} from '../../app/quarantine/run-or-quarantine.ts';
import type { SweepStore } from '../../store/derived/sweeps.ts';
import type { ShardPlace } from '../../store/facts/jobs/sweep-item.ts';
import type { Projector } from '../projector/projector.ts';

export interface SweepShardDeps {
  sweeps: Pick<SweepStore, 'accountIdsOf' | 'backfillSearchIndexes'>;
  projector: Pick<Projector, 'project'>;
  addToQuarantine: AddToQuarantine;
}

/** The result of a turn in one shard. */
export interface ShardTurn {
  place: ShardPlace;
  accounts: number;
  differed: number;
}

/**
 * Assesses the next accounts of one shard without saving its cursor. During a rebuild, it also moves accounts
 * written by earlier versions into the current lists.
 */
export async function turnOfShard(
  { sweeps, projector, addToQuarantine }: SweepShardDeps,
  { jobKey, rebuild }: Pick<Sweep, 'jobKey' | 'rebuild'>,
  place: ShardPlace,
  limit: number,
): Promise<ShardTurn> {
  const { accountIds, resumeAfter } = await sweeps.accountIdsOf(place.shard, place.cursor, limit);
  if (rebuild) await sweeps.backfillSearchIndexes(accountIds);
  const { differed, failures } = await projector.project(
    accountIds.map((accountId) => ({ accountId, jobKey })),
  );
  const accounts = accountIds.length;
  const busy = await quarantineAccounts(addToQuarantine, failures, accounts);
  // The cursor is unchanged, so the next run retries these accounts.
  if (busy > 0) throw new Busy();
  return {
    place: {
      ...place,
      cursor: resumeAfter,
      done: place.done + accounts,
      differed: place.differed + differed,
      isDone: resumeAfter === null,
    },
    accounts,
    differed,
  };
}
