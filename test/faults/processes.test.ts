import { endFootholdProcesses } from '../support/run/running-foothold.ts';
import { killUnderLoad } from './processes/killed-under-load.ts';
import { refuseRubbish } from './processes/rubbish-refused.ts';

afterAll(endFootholdProcesses);

test('every confirmed answer counts exactly once after the server or its database is killed', async () => {
  const { confirmed, failed } = await killUnderLoad('short', 2);
  // The numbers depend on the machine.
  expect(confirmed).toBeGreaterThan(0);
  expect(failed).toBeGreaterThan(0);
});

test('garbage files are rejected, use little memory, and leave nothing behind', async () => {
  const megabytes = {
    'rows of nonsense': 20,
    noise: 2,
    'one quotation that never ends': 2,
    'one line that never ends': 2,
  };
  expect((await refuseRubbish(megabytes)).size).toBe(4);
});
