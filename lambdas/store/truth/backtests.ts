import { randomUUID } from 'node:crypto';
import type {
  BacktestKey,
  BacktestRun,
  BacktestsPort,
  BacktestState,
  FinishedBacktest,
} from '../../app/truth/backtests-port.ts';
import type { BacktestCase } from '../../domain/truth/backtest-case.ts';
import { accountsInRollups } from '../derived/rollups.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { fromPartItem, fromStateItem } from './backtest-item.ts';

export type BacktestStore = ReturnType<typeof backtestsStore>;

/** A case of a job with 100 steps has 3 kB: so many fit into an item. */
const CASES_A_PART = 100;

const NOTHING: BacktestState = { finished: null, running: null };

/** Back-tests of a job: one item a horizon says what was run, the cases stand beside it in parts. */
export function backtestsStore(context: StoreContext) {
  const { table, keys } = context;

  async function read(key: BacktestKey): Promise<{ value: BacktestState; version: number | null }> {
    const item = await table.get(keys.backtest(key.jobKey, key.horizonDays));
    return item ? fromStateItem(item) : { value: NOTHING, version: null };
  }

  /** False: someone else wrote in between. */
  function save(key: BacktestKey, value: BacktestState, version: number | null): Promise<boolean> {
    return table.write({
      kind: 'put',
      item: {
        ...keys.backtest(key.jobKey, key.horizonDays),
        type: 'Backtest',
        version: (version ?? 0) + 1,
        body: JSON.stringify(value),
      },
      condition:
        version === null
          ? { kind: 'absent' }
          : { kind: 'equals', attribute: 'version', value: version },
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

    async cases(run) {
      const items = await table.batchGet(partKeys(run));
      return items.flatMap((item) => (item ? fromPartItem(item) : []));
    },
  };

  return {
    ...port,

    /**
     * Saves some cases, in as many parts as they need, and where the run goes on; returns it with its
     * parts. Null: it is no longer the run under way.
     */
    async advance(run: BacktestRun, cases: readonly BacktestCase[]): Promise<BacktestRun | null> {
      const { value, version } = await read(run);
      if (value.running?.id !== run.id) return null;
      const items = chunked(cases, CASES_A_PART).map((chunk, at) => ({
        ...keys.backtestCases(run.jobKey, run.id, run.parts + at),
        type: 'BacktestCases',
        version: 1,
        body: JSON.stringify(chunk),
      }));
      await table.writeBatch(items, []);
      const running = { ...run, parts: run.parts + items.length };
      return (await save(run, { ...value, running }, version)) ? running : null;
    },

    /** Puts a run in the place of the last one, whose cases go. */
    async finish(run: BacktestRun, finished: FinishedBacktest): Promise<void> {
      const { value, version } = await read(run);
      if (value.running?.id !== run.id) return;
      if (!(await save(run, { finished, running: null }, version))) return;
      if (value.finished) await table.writeBatch([], partKeys(value.finished));
    },
  };
}

function chunked<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}
