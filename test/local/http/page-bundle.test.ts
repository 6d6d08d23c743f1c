import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageBundle } from '../../../local/http/page-bundle.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

let root: string;
beforeEach(async () => {
  root = await givenScratchDir();
  await writeFile(join(root, 'package-lock.json'), '{}');
});
afterEach(() => removeDir(root));

/** A build that waits for `finish` before it writes the page. */
function givenBuild(page: string | Error) {
  let finish = () => {};
  const told = new Promise<void>((resolve) => (finish = resolve));
  const builds: string[] = [];
  const build = async (outDir: string) => {
    builds.push(outDir);
    await told;
    if (page instanceof Error) throw page;
    await mkdir(join(outDir, 'assets'), { recursive: true });
    await writeFile(join(outDir, 'index.html'), page);
    await writeFile(join(outDir, 'assets', 'a.js'), 'code');
  };
  return { build, builds, finish: () => finish() };
}

describe('a bundled page', () => {
  test('is built once, shows a placeholder meanwhile, and is then served', async () => {
    const { build, builds, finish } = givenBuild('the page');
    const bundle = pageBundle(root, 'graphiql', build);
    const meanwhile = await bundle.page();
    expect(meanwhile.status).toBe(200);
    expect(meanwhile.body.toString()).toContain('GraphiQL is being built');
    finish();
    await bundle.prepare();
    expect((await bundle.page()).body.toString()).toBe('the page');
    expect((await bundle.file('/assets/a.js'))?.body.toString()).toBe('code');
    expect(builds).toHaveLength(1);
    expect(await readdir(join(root, 'dist'))).toEqual(['graphiql']);
  });

  test('is not rebuilt while it is newer than its packages', async () => {
    const first = givenBuild('the page');
    first.finish();
    await pageBundle(root, 'graphiql', first.build).prepare();
    const second = givenBuild('another page');
    expect((await pageBundle(root, 'graphiql', second.build).page()).body.toString()).toBe(
      'the page',
    );
    expect(second.builds).toEqual([]);
  });

  test('is rebuilt when the code it shares with the CLI is newer', async () => {
    const first = givenBuild('the page');
    first.finish();
    await pageBundle(root, 'console', first.build).prepare();
    await mkdir(join(root, 'intake'));
    const changed = join(root, 'intake', 'a.ts');
    await writeFile(changed, '');
    const later = new Date(Date.now() + 60_000);
    await utimes(changed, later, later);
    const second = givenBuild('another page');
    second.finish();
    await pageBundle(root, 'console', second.build).prepare();
    expect(second.builds).toHaveLength(1);
  });

  test('shows why its build failed, and leaves no files behind', async () => {
    const { build, finish } = givenBuild(new Error('<no space left>'));
    const bundle = pageBundle(root, 'graphiql', build);
    finish();
    await bundle.prepare();
    const { status, body } = await bundle.page();
    expect(status).toBe(500);
    expect(body.toString()).toContain('&lt;no space left>');
    expect(await readdir(root)).toEqual(['package-lock.json']);
  });

  test.each([
    '/../secret',
    '/..%2fsecret',
    '/assets/../../secret',
    '/%00',
    '/%E0%A4%A',
    '/none.js',
  ])('serves no file at %s', async (path) => {
    await writeFile(join(root, 'secret'), 'secret');
    await mkdir(join(root, 'dist', 'graphiql'), { recursive: true });
    expect(await pageBundle(root, 'graphiql').file(path)).toBeNull();
  });
});
