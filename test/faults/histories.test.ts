import { FAULT_WEIGHTS } from './inject/fault-kinds.ts';
import { givenHistoryLab, type HistoryLab } from './history/history-lab.ts';
import { AT_LENGTH } from '../support/run/at-length.ts';

/** `npm run test:soak -- --seed <seed>` runs the history of a single seed. */
const SEEDS = AT_LENGTH ? [1, 2, 3, 4, 5] : [1, 2];

describe('after any history with failing calls, dying processes and an unreliable stream', () => {
  let lab: HistoryLab;
  beforeAll(async () => {
    lab = await givenHistoryLab();
  });
  afterAll(() => lab.stop());

  test.each(SEEDS)('nothing is lost and nothing is counted twice (seed %i)', async (seed) => {
    expect(await lab.run(seed)).toBeNull();
  });

  test('every kind of fault has occurred', () => {
    const injected = [...lab.tally.counts.keys()];
    expect(injected).toEqual(
      expect.arrayContaining([
        ...Object.keys(FAULT_WEIGHTS),
        'CRASH',
        'DELIVERED_TWICE',
        'DELIVERED_LATE',
        'TORN_BATCH',
        'POISON_RECORD',
      ]),
    );
    expect(lab.counts.inputs).toBeGreaterThan(SEEDS.length * 10);
  });
});
