import { readFile } from 'node:fs/promises';
import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

const entry = (respondentId: string, submissionIds: readonly string[] = ['s-1']) => ({
  accountId: 'a-1',
  respondentId,
  mode: 'DROP',
  erasedAt: '2026-10-01T00:00:00.000Z',
  submissionIds,
});

let server: FakeServer;
let workspace: Workspace;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

describe('erasures export', () => {
  test('writes all pages of the ledger, one entry per line', async () => {
    const pages = [[entry('r-1'), entry('r-2', [])], [entry('r-3')]];
    server = await givenServer((_call, { calls }) => {
      const hasNextPage = calls.length < pages.length;
      const pageInfo = { hasNextPage, endCursor: `page-${calls.length}` };
      return { data: { list: { nodes: pages[calls.length - 1], pageInfo } } };
    });
    const file = workspace.path('ledger.jsonl');
    const ended = await whenRun(['erasures', 'export', file, '--endpoint', server.endpoint]);
    expect(ended).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `3 erasures written to ${file}.\n`,
      waits: [],
    });
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(pages.flat());
    expect(server.calls.map(({ variables }) => variables['after'])).toEqual([null, 'page-1']);
  });

  test('leaves no file behind when the caller may not read the ledger', async () => {
    server = await givenServer(() => ({ data: { list: null } }));
    const file = workspace.path('ledger.jsonl');
    const ended = await whenRun(['erasures', 'export', file, '--endpoint', server.endpoint]);
    expect([ended.exitCode, ended.stderr]).toEqual([
      1,
      "You don't have permission to see this list.\n",
    ]);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

describe('erasures replay', () => {
  const lines = (...entries: unknown[]) => entries.map((one) => JSON.stringify(one)).join('\n');
  const whenReplayed = async (text: string, ...args: string[]) => {
    const file = await workspace.file('ledger.jsonl', text);
    return whenRun(['erasures', 'replay', file, '--endpoint', server.endpoint, ...args]);
  };

  /** A server that needs two calls per chunk and erases one contact again in each. */
  const givenSlowServer = async () => {
    server = await givenServer((_call, { calls }) => {
      const isComplete = calls.length % 2 === 0;
      return { data: { erasuresReplay: { replayed: 1, isComplete, userErrors: [] } } };
    });
  };

  test('repeats a chunk until the server has completed it', async () => {
    await givenSlowServer();
    const ended = await whenReplayed(`${lines(entry('r-1'), entry('r-2'))}\n\n`);
    expect([ended.exitCode, ended.stdout]).toEqual([0, 'erasures      2\nerased again  2\n']);
    const input = { erasures: [entry('r-1'), entry('r-2')] };
    expect(server.inputs('ErasuresReplay')).toEqual([input, input]);
  });

  test('splits the ledger into requests of at most 100 entries and 512 kB', async () => {
    await givenSlowServer();
    const many = Array.from({ length: 150 }, (_, i) => entry(`r-${i}`));
    const ids = Array.from({ length: 10_000 }, (_, i) => `submission-number-${i}`);
    const ended = await whenReplayed(lines(...many, entry('x', ids), entry('y', ids)), '--json');
    expect(ended.stdout).toBe('{"erasures":152,"replayed":6}\n');
    const sent = server.inputs('ErasuresReplay') as { erasures: unknown[] }[];
    expect(sent.map(({ erasures }) => erasures.length)).toEqual([100, 100, 51, 51, 1, 1]);
    expect(server.calls.every(({ bytes }) => bytes < 512_000)).toBe(true);
  });

  test('reports the line that is not an erasure, and sends nothing', async () => {
    await givenSlowServer();
    for (const line of ['{', '{"accountId":"a"}']) {
      const ended = await whenReplayed(`${lines(entry('r-1'))}\n${line}\n`);
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toMatch(/^Line 2 of .*ledger\.jsonl is not an erasure: use a file/);
    }
    expect(server.calls).toEqual([]);
  });

  test('reports errors of the server', async () => {
    const userErrors = [{ code: 'INVALID', message: 'mode must be DROP.', field: null }];
    server = await givenServer(() => ({
      data: { erasuresReplay: { replayed: 0, isComplete: false, userErrors } },
    }));
    const ended = await whenReplayed(lines(entry('r-1')));
    expect([ended.exitCode, ended.stderr]).toEqual([1, 'mode must be DROP.\n']);
  });

  test('gives up when the server makes no progress', async () => {
    server = await givenServer(() => ({
      data: { erasuresReplay: { replayed: 0, isComplete: false, userErrors: [] } },
    }));
    const ended = await whenReplayed(lines(entry('r-1')));
    expect([ended.exitCode, ended.stderr]).toEqual([
      1,
      'The server made no further progress. Repeat the same command later.\n',
    ]);
  });
});
