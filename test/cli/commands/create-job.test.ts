import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';
import { FakeStore } from '../support/fake-store.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

const SURVEY =
  'Company,Date,How difficult is it to … [Plan stops],How difficult is it to … [Estimate arrival]\n' +
  'a-1,2026-11-03,Very easy,Difficult\na-1,2026-11-04,Very difficult,Easy\n';

let workspace: Workspace;
let server: FakeServer;
/** Keys of the existing jobs. */
let jobs: string[];

beforeEach(async () => {
  workspace = await givenWorkspace();
  jobs = ['route-crews'];
  const store = new FakeStore();
  server = await givenServer((call) => {
    const key = String(call.variables['key']);
    if (call.operation === 'JobUpsert') {
      jobs.push((call.variables['input'] as { key: string }).key);
      return { data: { jobUpsert: { userErrors: [] } } };
    }
    if (call.operation === 'Job' && !jobs.includes(key)) {
      return { data: { job: null, jobs: { nodes: jobs.map((one) => ({ key: one })) } } };
    }
    // The fake store knows only this job key.
    const variables = call.operation === 'Job' ? { key: 'route-crews' } : call.variables;
    return store.answer({ ...call, variables });
  });
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

async function whenImported(job: string, ...more: string[]) {
  const path = await workspace.file('in.csv', SURVEY);
  const to = ['--job', job, '--create-job', 'Plan a day', '--endpoint', server.endpoint];
  return whenRun(['import', 'responses', path, ...to, ...more]);
}

test("import --create-job creates a job from the survey's rows, and only once", async () => {
  const { exitCode, stderr } = await whenImported('plan-day');
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('The job has 2 steps')]);
  expect(server.inputs('JobUpsert')).toEqual([
    {
      ...{ key: 'plan-day', statement: 'Plan a day' },
      steps: [
        { key: 'plan-stops', statement: 'Plan stops' },
        { key: 'estimate-arrival', statement: 'Estimate arrival' },
      ],
    },
  ]);
  await whenImported('plan-day');
  expect(server.inputs('JobUpsert')).toHaveLength(1);
});

test('import --create-job keeps the steps of an existing job', async () => {
  expect((await whenImported('route-crews')).exitCode).toBe(0);
  expect(server.inputs('JobUpsert')).toEqual([]);
});

test('a dry run describes the job it would create and writes nothing', async () => {
  const { exitCode, stderr } = await whenImported('plan-day', '--dry-run');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('The job "plan-day" would have 2 steps, the rows of');
  expect(stderr).toContain('Nothing was written in this dry run');
  expect(server.inputs('JobUpsert')).toEqual([]);
});
