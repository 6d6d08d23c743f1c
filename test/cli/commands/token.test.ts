import { join } from 'node:path';
import { openLocalIssuer } from '../../../local/issuer/local-issuer.ts';
import { createTokenVerifier } from '../../../lambdas/platform/authz/token-verifier.ts';
import { trustIn } from '../../../local/http/local-access.ts';
import { whenRun } from '../support/cli.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

let workspace: Workspace;
let folder: string;
beforeEach(async () => {
  workspace = await givenWorkspace();
  folder = workspace.path('data');
});
afterEach(() => workspace.remove());

const token = (...args: string[]) => whenRun(['token', '--data-dir', folder, ...args]);

/** Whom a server of the same folder takes the bearer of a token for. */
async function bearerOf({ stdout }: { stdout: string }) {
  const issuer = await openLocalIssuer(folder);
  return createTokenVerifier(trustIn(issuer)).verify(stdout.trim());
}

/** Seconds for which a token is good. */
function lifetimeOf({ stdout }: { stdout: string }): number {
  const [, payload = ''] = stdout.split('.');
  const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    iat: number;
    exp: number;
  };
  return exp - iat;
}

describe('token', () => {
  test('prints a token and nothing else, before a server has ever run there', async () => {
    const ended = await token('--role', 'MARKETING', '--subject', 'ann@acme.example');
    expect(ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/) as string,
      stderr: '',
    });
    expect(await bearerOf(ended)).toEqual({ subject: 'ann@acme.example', roles: ['MARKETING'] });
    expect(lifetimeOf(ended)).toBe(3600);
  });

  test('takes several roles, each once', async () => {
    const roles = ['INGEST', 'PRODUCT', 'INGEST'].flatMap((role) => ['--role', role]);
    const ended = await token(...roles, '--subject', 'loader');
    expect(await bearerOf(ended)).toEqual({ subject: 'loader', roles: ['PRODUCT', 'INGEST'] });
  });

  test.each([
    ['90s', 90],
    ['30m', 1_800],
    ['8h', 28_800],
    ['30d', 2_592_000],
  ])('is good for %s where it is asked to', async (expires, seconds) => {
    const ended = await token('--role', 'ADMIN', '--subject', 'a', '--expires', expires);
    expect(lifetimeOf(ended)).toBe(seconds);
  });

  test.each([
    [
      ['--role', 'RESPONDENT', '--subject', 'a'],
      '--role must be one of ADMIN, CUSTOMER_SUCCESS, MARKETING, PRODUCT, INGEST, READ, but is "RESPONDENT".\n',
    ],
    [['--role', 'ADMIN', '--subject', ' '], '--subject must say whose token it is.\n'],
    [['--subject', 'a'], "error: required option '--role <role>' not specified\n"],
    [['--role', 'ADMIN'], "error: required option '--subject <name>' not specified\n"],
  ])('%j makes none, and says why', async (args, stderr) => {
    expect(await token(...args)).toMatchObject({ exitCode: 1, stdout: '', stderr });
  });

  test.each(['0s', '31d', '1', '1w', '-1h', '1.5h', ''])(
    'is not made for a time of %j',
    async (expires) => {
      const ended = await token('--role', 'ADMIN', '--subject', 'a', '--expires', expires);
      expect(ended).toMatchObject({
        exitCode: 1,
        stdout: '',
        stderr: `--expires must be a time such as 90s, 30m, 8h or 7d, up to 30 days, but is "${expires}".\n`,
      });
    },
  );

  test('says where the key cannot be used', async () => {
    folder = await workspace.file('file', '');
    const ended = await token('--role', 'ADMIN', '--subject', 'a');
    expect(ended).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining(`cannot be kept in ${join(folder)} (`) as string,
    });
  });
});
