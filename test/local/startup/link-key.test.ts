import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLinkKey } from '../../../local/startup/link-key.ts';
import { permissions, permissionsOf } from '../../support/run/platform.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'link-key-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the signing survey link key', () => {
  test('is created once and readable only by its owner', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => openLinkKey(folder)));
    expect(new Set(keys).size).toBe(1);
    expect(Buffer.from(keys[0] ?? '', 'base64url')).toHaveLength(32);
    const file = join(folder, 'link-key');
    expect(await permissionsOf(file)).toBe(permissions('600'));
    expect(await readFile(file, 'utf8')).toBe(`${keys[0] ?? ''}\n`);
    expect(await openLinkKey(folder)).toBe(keys[0]);
  });

  test('is different each time if nothing is stored', async () => {
    expect(await openLinkKey(null)).not.toBe(await openLinkKey(null));
  });

  test('does not overwrite a file that contains something else', async () => {
    const file = join(folder, 'link-key');
    await writeFile(file, 'something else');
    await expect(openLinkKey(folder)).rejects.toThrow(
      `${file} does not contain a valid key: remove it`,
    );
    expect(await readFile(file, 'utf8')).toBe('something else');
  });
});
