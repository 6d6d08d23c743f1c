import { handler } from '../../../lambdas/functions/canary/handler.ts';
import { handler as projector } from '../../../lambdas/functions/projector/handler.ts';
import { setVariable } from '../../../lambdas/platform/config.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';

const TENANT = 'default-canary';

let foothold: StoredFoothold;
const lines: string[] = [];

beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const variables = {
    FOOTHOLD_TABLE: foothold.config.table,
    FOOTHOLD_DYNAMODB_ENDPOINT: foothold.config.dynamodbEndpoint ?? '',
    FOOTHOLD_STAGE: 'dev',
    FOOTHOLD_TENANT: TENANT,
    FOOTHOLD_CANARY_TENANT: TENANT,
  };
  for (const [name, value] of Object.entries(variables)) setVariable(name, value);
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    });
  }
});
afterAll(async () => {
  jest.restoreAllMocks();
  await foothold.stop();
});
beforeEach(() => lines.splice(0));

const printed = (name: string) =>
  lines.filter((line) => line.includes(`"${name}"`)).map((line) => JSON.parse(line) as object);

test('the canary function reports a passed run, and no submission metric', async () => {
  const running = handler();
  const run = { isOver: false };
  void running.finally(() => (run.isOver = true));
  while (!run.isOver) {
    const { records } = await dumpOf(foothold.config);
    await projector({ Records: [...records] });
  }
  expect(await running).toEqual({ passed: true });
  expect(printed('CanaryPassed')).toEqual([expect.objectContaining({ CanaryPassed: 1 })]);
  expect(printed('pathChecked')).toEqual([expect.objectContaining({ verdict: 'PASSED' })]);
  expect(printed('Submissions')).toEqual([]);
});

test('the canary function reports a failed run without throwing', async () => {
  // A job item that cannot be decoded.
  await foothold.store.table.write({
    kind: 'put',
    item: { pk: `T#${TENANT}#J#canary`, sk: 'JOB', type: 'Job' },
  });
  expect(await handler()).toEqual({ passed: false });
  expect(printed('CanaryPassed')).toEqual([expect.objectContaining({ CanaryPassed: 0 })]);
  expect(printed('pathBroken')).toEqual([
    expect.objectContaining({
      error: expect.objectContaining({ name: 'CorruptItem' }) as object,
    }),
  ]);
});
