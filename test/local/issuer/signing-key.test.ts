import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newSigningKey, signingKeyIn, UnusableKeyFile } from '../../../local/issuer/signing-key.ts';
import { permissions, permissionsOf } from '../../support/run/platform.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await givenScratchDir(), 'data');
});
afterEach(() => removeDir(join(folder, '..')));

const keyFile = () => join(folder, 'issuer-key.json');
const jwksFile = () => join(folder, 'jwks.json');

describe('the signing key of a folder', () => {
  test('is created once, readable only by its owner, with its public key beside it', async () => {
    const made = await signingKeyIn(folder);
    expect(await signingKeyIn(folder)).toEqual(made);
    expect(await permissionsOf(keyFile())).toBe(permissions('600'));
    expect((await readdir(folder)).sort()).toEqual(['issuer-key.json', 'jwks.json']);
    const { kty, n, e } = made.privateJwk;
    const published = { kty, n, e, kid: made.kid, alg: 'RS256', use: 'sig' };
    expect(JSON.parse(await readFile(jwksFile(), 'utf8'))).toEqual({ keys: [published] });
    expect(made.publicJwk).toEqual(published);
  });

  test('is the same for concurrent callers', async () => {
    const keys = await Promise.all(Array.from({ length: 5 }, () => signingKeyIn(folder)));
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['issuer-key.json', 'jwks.json']);
  });

  test('gets its permissions restricted and its public key published again', async () => {
    const made = await signingKeyIn(folder);
    await chmod(keyFile(), 0o644);
    await rm(jwksFile());
    expect(await signingKeyIn(folder)).toEqual(made);
    expect(await permissionsOf(keyFile())).toBe(permissions('600'));
    expect(await readFile(jwksFile(), 'utf8')).toContain(made.kid);
  });

  test.each(['', 'no JSON', '{"kty":"RSA","n":"x","e":"AQAB"}'])(
    'is reported if it cannot be used: %j',
    async (content) => {
      await signingKeyIn(folder);
      await writeFile(keyFile(), content);
      await expect(signingKeyIn(folder)).rejects.toThrow(
        new UnusableKeyFile(
          `${keyFile()} does not contain a valid signing key: remove it to get a new one. ` +
            'Tokens that were issued before then no longer work.',
        ),
      );
    },
  );

  test('is reported if it cannot be stored', async () => {
    await signingKeyIn(folder);
    // On Windows, a path below a file does not exist, so that reading succeeds and making the folder fails.
    const code = process.platform === 'win32' ? 'EEXIST' : 'ENOTDIR';
    await expect(signingKeyIn(keyFile())).rejects.toThrow(
      new UnusableKeyFile(
        `The signing key for tokens cannot be saved in ${keyFile()} (${code}): use another ` +
          'folder with --data-dir.',
      ),
    );
  });
});

test('every new signing key is different', async () => {
  const [one, other] = await Promise.all([newSigningKey(), newSigningKey()]);
  expect(one.kid).not.toBe(other.kid);
});
