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
    ['when nobody looks whether others have written in between', WITHOUT_VERSIONS, [3, 9, 12]],
    ['when an idempotency key may be used again', WITHOUT_IDEMPOTENCY, [7, 14, 4]],
    ['when what came last counts instead of what was said last', WITHOUT_MERGING, [1, 4, 11]],
  ])('%s', async (_, sabotage, seeds) => {
    const violation = await violationUnder(sabotage, seeds);
    expect(violation).toMatch(/not what they should be|acknowledged was|answered otherwise/);
  });
});
