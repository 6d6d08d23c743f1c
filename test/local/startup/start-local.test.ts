import { readdir } from 'node:fs/promises';
import { startEmbeddedDynamo } from '../../../local/dynamo/embedded-dynamo.ts';
import { isAlive } from '../../../local/process/processes.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { givenRunningFoothold, type RunningFoothold } from '../../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

const ADD_ACCOUNT = `mutation Add($input: AccountUpsertInput!) {
  accountUpsert(input: $input) { account { name } userErrors { message } }
}`;
const ADD_JOB = `mutation Add($input: JobUpsertInput!) {
  jobUpsert(input: $input) { job { key } userErrors { message } }
}`;
const ACCOUNTS = '{ accounts(first: 10) { nodes { name } } }';

let dataDir: string;
beforeEach(async () => {
  dataDir = await givenScratchDir();
});
afterEach(() => removeDir(dataDir));

const account = (name: string) => ({ input: { externalId: name, name } });

describe('the local server', () => {
  let foothold: RunningFoothold;
  afterEach(() => foothold.stop());

  test('responds, and keeps and projects its data across a restart', async () => {
    foothold = await givenRunningFoothold({ dataDir });
    await foothold.ask(ADD_JOB, {
      input: { key: 'visit', statement: 'get there', steps: [{ key: 'plan', statement: 'plan' }] },
    });
    await foothold.ask(ADD_ACCOUNT, account('Ämter 🚚'));
    await foothold.stop();

    foothold = await givenRunningFoothold({ dataDir });
    await foothold.drained();
    expect(await foothold.ask(ACCOUNTS)).toEqual({
      accounts: { nodes: [{ name: 'Ämter 🚚' }] },
    });
    const risk = `{ account(by: {externalId: "Ämter 🚚"}) { risk(job: {key: "visit"}) { band } } }`;
    expect(await foothold.ask(risk)).toEqual({ account: { risk: { band: 'UNKNOWN' } } });
    expect(foothold.warnings).toEqual([]);
  });

  test('uses the DynamoDB it is given, and does not start one', async () => {
    const other = await startEmbeddedDynamo({ root: PROJECT_ROOT, dataDir: null });
    const variables = { FOOTHOLD_DYNAMODB_ENDPOINT: other.endpoint, FOOTHOLD_TABLE: 'theirs' };
    foothold = await givenRunningFoothold({ variables });
    await foothold.ask(ADD_ACCOUNT, account('Acme'));
    await foothold.drained();
    expect([foothold.embedded, foothold.dynamoEndpoint]).toEqual([null, other.endpoint]);
    expect(await foothold.ask(ACCOUNTS)).toEqual({ accounts: { nodes: [{ name: 'Acme' }] } });
    await foothold.stop();
    expect(isAlive(other.pid)).toBe(true);
    await other.stop();
  });

  test('leaves no process running and no files other than its data', async () => {
    foothold = await givenRunningFoothold({ dataDir });
    const pid = foothold.embedded?.pid ?? 0;
    expect(isAlive(pid)).toBe(true);
    await foothold.stop();
    expect(isAlive(pid)).toBe(false);
    await expect(fetch(foothold.url)).rejects.toThrow('fetch failed');
    const files = await readdir(dataDir);
    expect(files.filter((name) => /server\.json|\.new$|-wal$|-shm$/.test(name))).toEqual([]);
  });
});
