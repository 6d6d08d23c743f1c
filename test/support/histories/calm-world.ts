import { JOB } from './fact-commands.ts';
import type { HistoryWorld } from './fact-history.ts';
import type { StoredFoothold } from '../store/stored-foothold.ts';

/** A world without faults. */
export function calmWorld(foothold: StoredFoothold): HistoryWorld {
  const { projector, ports } = foothold.deps;
  return {
    foothold,
    call: (attempt) => attempt(foothold.scope()),
    project: async (accounts) => {
      const targets = accounts.map((account) => ({
        accountId: ports.accounts.idOf(account),
        jobKey: JOB.key,
      }));
      // Delivers the targets twice and concurrently, as a stream may.
      await Promise.all([projector.project(targets), projector.project([...targets].reverse())]);
    },
  };
}
