import { endFootholdProcesses } from '../support/run/running-foothold.ts';
import { killUnderLoad } from './processes/killed-under-load.ts';
import { refuseRubbish } from './processes/rubbish-refused.ts';

afterAll(endFootholdProcesses);

test('what was confirmed counts once after any kill -9 of the server or its database', async () => {
  const { confirmed, failed } = await killUnderLoad('short', 2);
  // How many it comes to is up to the machine.
  expect(confirmed).toBeGreaterThan(0);
  expect(failed).toBeGreaterThan(0);
});

test('files of rubbish are refused, take no memory to speak of, and leave nothing behind', async () => {
  const megabytes = {
    'rows of nonsense': 20,
    noise: 2,
    'one quotation that never ends': 2,
    'one line that never ends': 2,
  };
  expect((await refuseRubbish(megabytes)).size).toBe(4);
});
