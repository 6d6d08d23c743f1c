import { summaryOf, whenRun } from '../support/cli.ts';
import { type Answer, errorsOf, type FakeServer, givenServer } from '../support/fake-server.ts';
import { FakeStore } from '../support/fake-store.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

let workspace: Workspace;
let server: FakeServer | undefined;
let csv: string;

beforeEach(async () => {
  workspace = await givenWorkspace();
  const rows = Array.from({ length: 1_000 }, (_, index) => `id-${index},Name ${index}`);
  csv = await workspace.file('in.csv', ['externalId,name', ...rows].join('\n'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await workspace.remove();
});

const command = (endpoint: string): string[] => [
  'import',
  'accounts',
  csv,
  '--json',
  '--endpoint',
  endpoint,
];

describe('an import with a failing server', () => {
  test.each<[string, Answer]>([
    ['HTTP 500', { status: 500, body: 'oh' }],
    ['HTTP 429', { status: 429, body: '' }],
    ['a busy service', errorsOf('SERVICE_BUSY')],
  ])('retries after %s with growing delays, and imports every row once', async (_name, trouble) => {
    const store = new FakeStore();
    server = await givenServer((call, { calls }) =>
      calls.length <= 7 ? trouble : store.answer(call),
    );
    const ended = await whenRun(command(server.endpoint));
    expect([ended.exitCode, summaryOf(ended)]).toEqual([
      0,
      { rows: 1_000, imported: 1_000, unchanged: 0, rejected: 0 },
    ]);
    expect(ended.waits).toHaveLength(7);
    expect(Math.max(...ended.waits)).toBeGreaterThan(Math.min(...ended.waits));
  });

  test('counts a row as unchanged if the response after its write was lost', async () => {
    const store = new FakeStore();
    server = await givenServer((call, { calls }) => {
      const answer = store.answer(call);
      return calls.length === 2 ? { status: 502, body: '' } : answer;
    });
    const ended = await whenRun(command(server.endpoint));
    expect(summaryOf(ended)).toEqual({
      rows: 1_000,
      imported: 900,
      unchanged: 100,
      rejected: 0,
    });
  });

  test('waits as long as Retry-After says', async () => {
    const store = new FakeStore();
    server = await givenServer((call, { calls }) =>
      calls.length === 1 ? { status: 503, body: '', retryAfter: '7' } : store.answer(call),
    );
    expect((await whenRun(command(server.endpoint))).waits).toEqual([7_000]);
  });

  test('gives up after a while and reports how many rows were imported', async () => {
    const store = new FakeStore();
    server = await givenServer((call) =>
      JSON.stringify(call.variables).includes('"id-400"')
        ? { status: 503, body: '' }
        : store.answer(call),
    );
    const ended = await whenRun(command(server.endpoint));
    expect(ended).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr:
        `The server at ${server.endpoint} no longer responds (HTTP 503). 400 rows were imported. Repeat ` +
        'the same command to continue: it is safe, imported rows are not written twice.\n',
    });
  });

  test('gives up immediately if the server never responded', async () => {
    server = await givenServer(() => errorsOf('SERVICE_BUSY'));
    const { endpoint } = server;
    await server.stop();
    server = undefined;
    const ended = await whenRun(command(endpoint));
    expect(ended).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        `No server responds at ${endpoint} (ECONNREFUSED): start one with \`npm start\`, or use another ` +
        'with --endpoint.\n',
      waits: [],
    });
  });

  test('reports a server of another version', async () => {
    server = await givenServer(() => ({ data: { accountsImport: { done: true } } }));
    const ended = await whenRun(command(server.endpoint));
    expect([ended.exitCode, ended.stderr]).toEqual([
      1,
      `The server at ${server.endpoint} sent an unexpected response to AccountsImport ` +
        '("accountsImport.results"): update it and this CLI to the same version.\n',
    ]);
  });

  test('rejects an endpoint that is not a URL', async () => {
    const ended = await whenRun(command('localhost:4000'));
    expect([ended.exitCode, ended.stderr]).toEqual([
      1,
      '"localhost:4000" is not an http address: write it like http://127.0.0.1:4000/graphql.\n',
    ]);
  });
});

test('Ctrl-C stops an import, reports how many rows were imported, and a repeat imports the rest', async () => {
  const store = new FakeStore();
  const stopping = new AbortController();
  server = await givenServer((call, { calls }) => {
    if (calls.length === 7) stopping.abort();
    return store.answer(call);
  });
  const ended = await whenRun(command(server.endpoint), { stop: stopping.signal });
  expect([ended.exitCode, ended.stdout]).toEqual([130, '']);
  expect(ended.stderr).toMatch(
    /^Stopped\. \d+ rows were imported\. Repeat the same command to continue: it is safe, imported rows are not written twice\.\n$/,
  );
  const again = await whenRun(command(server.endpoint));
  const { rows, imported, unchanged } = summaryOf(again);
  expect([rows, imported + unchanged, store.kept.size]).toEqual([1_000, 1_000, 1_000]);
});

describe('progress', () => {
  test('is a line every few seconds without a terminal', async () => {
    const store = new FakeStore();
    server = await givenServer((call) => store.answer(call));
    const ended = await whenRun(command(server.endpoint), { tick: 1_000 });
    const lines = ended.stderr.split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^[\d,]+ rows?, [\d,]+ rows?\/s(, \d+ (s|min) left)?$/);
    }
  });

  test('is a bar on a terminal, and stays out of stdout', async () => {
    const store = new FakeStore();
    server = await givenServer((call) => store.answer(call));
    const ended = await whenRun(command(server.endpoint), { isTerminal: true });
    expect(ended.stderr).toContain('100% 1,000 rows');
    expect(summaryOf(ended)).toEqual({
      rows: 1_000,
      imported: 1_000,
      unchanged: 0,
      rejected: 0,
    });
  });
});
