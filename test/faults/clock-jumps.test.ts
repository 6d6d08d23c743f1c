import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { runClockHistory } from './history/clock-history.ts';

describe('a clock that jumps forward and back', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
  });
  afterAll(() => foothold.stop());

  test.each([1, 2, 3])('loses nothing and counts nothing twice (seed %i)', async (seed) => {
    await expect(runClockHistory(foothold, seed)).resolves.toBeGreaterThan(0);
  });
});
