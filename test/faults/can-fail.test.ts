import { givenHistoryLab } from './history/history-lab.ts';
import {
  type Sabotage,
  WITHOUT_IDEMPOTENCY,
  WITHOUT_MERGING,
  WITHOUT_VERSIONS,
} from './inject/sabotage.ts';

/** Most histories detect most sabotage; the given seeds do so first. */
const SEEDS_AT_MOST = 20;

/** The first violation among histories, starting with the given seeds. */
async function violationUnder(sabotage: Sabotage, seeds: readonly number[]): Promise<string> {
  const lab = await givenHistoryLab(sabotage);
  const others = Array.from({ length: SEEDS_AT_MOST }, (_, i) => i + 1);
  try {
    for (const seed of [...seeds, ...others]) {
      const violation = await lab.run(seed);
      if (violation !== null) return violation;
    }
    return 'none';
  } finally {
    await lab.stop();
  }
}

describe('random histories detect a violation', () => {
  test.each([
    ['without the check for concurrent writes', WITHOUT_VERSIONS, [3, 9, 12]],
    ['if an idempotency key can be reused', WITHOUT_IDEMPOTENCY, [7, 14, 4]],
    [
      'if the answer received last counts instead of the latest answer',
      WITHOUT_MERGING,
      [1, 4, 11],
    ],
  ])('%s', async (_, sabotage, seeds) => {
    const violation = await violationUnder(sabotage, seeds);
    expect(violation).toMatch(/not what they should be|acknowledged was|answered otherwise/);
  });
});
