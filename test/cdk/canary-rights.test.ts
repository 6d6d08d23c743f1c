import { checkPath } from '../../lambdas/functions/canary/check-path.ts';
import { keysOf } from '../../lambdas/store/engine/keys/keys.ts';
import { givenStoredFoothold } from '../support/store/stored-foothold.ts';
import { recordingClient, type TableCall } from '../support/store/table-calls.ts';
import { tableRightsOf } from './support/table-rights.ts';

const TENANT = 'default-canary';
const { isAllowed, actions } = tableRightsOf('Processing/Canary');

test("the canary's role allows exactly the actions that its first and later runs need", async () => {
  const calls: TableCall[] = [];
  const stored = await givenStoredFoothold(
    { FOOTHOLD_TENANT: TENANT, FOOTHOLD_CANARY_TENANT: TENANT },
    (config) => recordingClient(config, calls),
  );
  const { ports, canary } = stored.deps;
  if (canary === null) throw new Error('no canary is configured');
  const byCanary: TableCall[] = [];
  const pause = async () => {
    byCanary.push(...calls.splice(0));
    await stored.projectAll();
    calls.length = 0;
  };
  for (const run of [1, 2]) {
    stored.clock.now += run * 60_000;
    expect(await checkPath({ ports, canary, pause })).toMatchObject({ verdict: 'PASSED' });
    byCanary.push(...calls.splice(0));
  }
  await stored.stop();
  expect([...new Set(byCanary.map(({ action }) => action))].sort()).toEqual(actions);
  expect(byCanary.filter((call) => !isAllowed(call))).toEqual([]);
});

test("the canary's role allows no access to the tenant that it monitors", () => {
  const keys = keysOf('default');
  const calls = [
    keys.account('a').pk,
    keys.job('j').pk,
    keys.submission('s').pk,
    keys.jobsPk,
  ].flatMap((key) => actions.map((action) => ({ action, index: null, keys: [key] })));
  expect(calls.filter(isAllowed)).toEqual([]);
});
