import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';

const entry = (id: string, rest: object = {}) => ({
  id,
  work: 'ASSESSMENT',
  accountId: 'QWNj',
  jobKey: 'route',
  respondentId: null,
  item: null,
  error: 'CorruptItem: Account at name: expected string',
  attempts: 1,
  firstFailedAt: '2026-11-01T11:00:00.000Z',
  lastFailedAt: '2026-11-01T12:00:00.000Z',
  nextTryAt: '2026-11-01T12:20:00.000Z',
  ...rest,
});
const ERASURE = entry('ERASURE-abc', {
  ...{ work: 'ERASURE', accountId: null, jobKey: null, respondentId: 'r-1' },
  ...{ error: 'TypeError', attempts: 1200 },
});

let server: FakeServer;
afterEach(() => server.stop());

/** A server with pages of entries. It reports any other id as not found. */
async function givenPages(...pages: readonly (readonly { id: string }[])[]): Promise<void> {
  const there = pages.flat().map(({ id }) => id);
  let listed = 0;
  server = await givenServer(({ operation, variables }) => {
    if (operation === 'Quarantine') {
      const nodes = pages[listed++] ?? [];
      const hasNextPage = listed < pages.length;
      return { data: { list: { nodes, pageInfo: { hasNextPage, endCursor: `page-${listed}` } } } };
    }
    const { ids } = variables['input'] as { ids: string[] };
    const entries = ids.filter((id) => there.includes(id)).map((id) => ({ id }));
    const userErrors = ids.flatMap((id, i) =>
      there.includes(id)
        ? []
        : [{ code: 'NOT_FOUND', message: `ids.${i} is gone.`, field: ['ids', `${i}`] }],
    );
    return { data: { quarantineRetry: { entries, userErrors } } };
  });
}

const whenQuarantine = (...args: string[]) =>
  whenRun(['quarantine', ...args, '--endpoint', server.endpoint]);

describe('quarantine', () => {
  test('lists all pages in aligned columns', async () => {
    await givenPages([entry('ASSESSMENT-1')], [ERASURE]);
    const ended = await whenQuarantine();
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ended.stdout.split('\n')).toEqual([
      'ID            WORK        TRIED    LAST FAILED        NEXT TRY           ABOUT                    ERROR',
      'ASSESSMENT-1  ASSESSMENT  1 ×      2026-11-01 12:00Z  2026-11-01 12:20Z  job route, account QWNj  CorruptItem: Account at name: expected string',
      'ERASURE-abc   ERASURE     1,200 ×  2026-11-01 12:00Z  2026-11-01 12:20Z  person r-1               TypeError',
      '',
    ]);
  });

  test('lists one entry per line with --json', async () => {
    await givenPages([entry('ASSESSMENT-1'), ERASURE]);
    const { stdout } = await whenQuarantine('list', '--json');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      entry('ASSESSMENT-1'),
      ERASURE,
    ]);
  });

  test('reports an empty quarantine', async () => {
    await givenPages([]);
    expect(await whenQuarantine()).toMatchObject({
      ...{ exitCode: 0, stdout: '' },
      stderr: 'The quarantine is empty.\n',
    });
  });
});

describe('quarantine retry', () => {
  test('retries all listed entries, 100 per request', async () => {
    const many = Array.from({ length: 120 }, (_, i) => entry(`ASSESSMENT-${i}`));
    await givenPages(many.slice(0, 100), many.slice(100));
    const ended = await whenQuarantine('retry', '--all');
    expect(ended).toMatchObject({ exitCode: 0, stdout: 'retried  120\n', stderr: '' });
    const sent = server.inputs('QuarantineRetry') as { ids: string[] }[];
    expect(sent.map(({ ids }) => ids.length)).toEqual([100, 20]);
  });

  test('reports unknown ids and retries the others', async () => {
    await givenPages([entry('ASSESSMENT-1')]);
    const ended = await whenQuarantine('retry', 'ASSESSMENT-1', 'gone');
    expect(ended).toMatchObject({
      ...{ exitCode: 2, stdout: 'retried  1\n' },
      stderr: 'gone: ids.1 is gone.\n',
    });
  });

  test.each([[[]], [['ASSESSMENT-1', '--all']]])('sends nothing for %j', async (args) => {
    await givenPages([]);
    const ended = await whenQuarantine('retry', ...args);
    expect([ended.exitCode, ended.stderr]).toEqual([1, 'Choose what to retry: ids or --all.\n']);
    expect(server.calls).toEqual([]);
  });
});
