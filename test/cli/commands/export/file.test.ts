import { existsSync, readFileSync } from 'node:fs';
import { errorsOf } from '../../support/fake-server.ts';
import { accountNode, givenExports, nothingButTheJob, pageOf } from '../../support/exports.ts';

const { workspace, server, givenLists, whenExported } = givenExports();

describe('a file', () => {
  test('appears under its name only when it is complete', async () => {
    const out = workspace().path('out.csv');
    await givenLists((call) =>
      call.variables['after'] === null
        ? pageOf([accountNode('a'), accountNode('b')], call, 1)
        : errorsOf('GRAPHQL_VALIDATION_FAILED', 'no'),
    );
    const ended = await whenExported('accounts', '--out', out);
    expect([ended.exitCode, existsSync(out), existsSync(`${out}.part`)]).toEqual([1, false, false]);
  });

  test('says how many rows it has', async () => {
    const out = workspace().path('out.json');
    await givenLists((call) => pageOf([], call, 9));
    const ended = await whenExported('accounts', '--format', 'json', '--out', out);
    expect([ended.stdout, ended.stderr]).toEqual(['', `0 rows are in ${out}.\n`]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([]);
  });

  test('that cannot be written is said before anything is read', async () => {
    const out = workspace().path('missing/out.csv');
    await givenLists(nothingButTheJob);
    const ended = await whenExported('accounts', '--out', out);
    expect([ended.exitCode, ended.stderr, server()?.calls]).toEqual([
      1,
      `${out} cannot be written (ENOENT): name another file with --out.\n`,
      [],
    ]);
  });
});
