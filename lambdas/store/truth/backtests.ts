import { randomUUID } from 'node:crypto';
import type {
  BacktestFound,
  BacktestKey,
  BacktestRun,
  BacktestsPort,
  BacktestState,
  FinishedBacktest,
} from '../../app/truth/backtests-port.ts';
import { accountsInRollups } from '../derived/rollups.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion } from '../engine/write-op.ts';
import { foundIn, fromStateItem, partItems } from './backtest-item.ts';

export type BacktestStore = ReturnType<typeof backtestsStore>;

const NOTHING: BacktestState = { finished: null, running: null };

/** Back-tests of a job: one state item per horizon, with the results beside it in parts. */
export function backtestsStore(context: StoreContext) {
  const { table, keys } = context;

  async function read(key: BacktestKey): Promise<{ value: BacktestState; version: number | null }> {
    const item = await table.get(keys.backtest(key.jobKey, key.horizonDays));
    return item ? fromStateItem(item) : { value: NOTHING, version: null };
  }

  /** False if it was changed in the meantime. */
  function save(key: BacktestKey, value: BacktestState, version: number | null): Promise<boolean> {
    return table.write({
      kind: 'put',
      item: {
        ...keys.backtest(key.jobKey, key.horizonDays),
        type: 'Backtest',
        version: (version ?? 0) + 1,
        body: JSON.stringify(value),
      },
      condition: atVersion(version),
    });
  }

  const partKeys = ({ jobKey, id, parts }: Pick<FinishedBacktest, 'jobKey' | 'id' | 'parts'>) =>
    Array.from({ length: parts }, (_, part) => keys.backtestCases(jobKey, id, part));

  const port: BacktestsPort = {
    state: async (key) => (await read(key)).value,

    async underWay(jobKey) {
      const items = await table.queryAll({
        pk: keys.job(jobKey).pk,
        beginsWith: keys.backtestPrefix,
        consistent: true,
      });
      return items.flatMap((item) => fromStateItem(item).value.running ?? []);
    },

    async request(key, basis, at) {
      const { value, version } = await read(key);
      if (value.running) return;
      const total = await accountsInRollups(context, key.jobKey);
      const running = { ...key, ...basis, id: randomUUID(), startedAt: at, cursor: null };
      await save(key, { ...value, running: { ...running, done: 0, total, parts: 0 } }, version);
    },

    async outcomesVersion() {
      const item = await table.get(keys.outcomesVersion);
      return Number(item?.version ?? 0);
    },

    found: async (run) => foundIn(await table.batchGet(partKeys(run))),
  };

  return {
    ...port,

    /**
     * Saves results in as many parts as necessary, and the position to resume at. Returns the run with its
     * number of parts. Null if it is no longer the run in progress.
     */
    async advance(run: BacktestRun, found: BacktestFound): Promise<BacktestRun | null> {
      const { value, version } = await read(run);
      if (value.running?.id !== run.id) return null;
      const items = partItems(found).map((part, at) => ({
        ...keys.backtestCases(run.jobKey, run.id, run.parts + at),
        ...part,
      }));
      await table.writeBatch(items, []);
      const running = { ...run, parts: run.parts + items.length };
      return (await save(run, { ...value, running }, version)) ? running : null;
    },

    /** Replaces the last finished run with this one, and deletes the parts of the former. */
    async finish(run: BacktestRun, finished: FinishedBacktest): Promise<void> {
      const { value, version } = await read(run);
      if (value.running?.id !== run.id) return;
      if (!(await save(run, { finished, running: null }, version))) return;
      if (value.finished) await table.writeBatch([], partKeys(value.finished));
    },
  };
}
