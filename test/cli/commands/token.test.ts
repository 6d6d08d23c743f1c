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

/** The subject and roles that a server using the same folder reads from a token. */
async function bearerOf({ stdout }: { stdout: string }) {
  const issuer = await openLocalIssuer(folder);
  return createTokenVerifier(trustIn(issuer)).verify(stdout.trim());
}

/** Lifetime of a token, in seconds. */
function lifetimeOf({ stdout }: { stdout: string }): number {
  const [, payload = ''] = stdout.split('.');
  const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    iat: number;
    exp: number;
  };
  return exp - iat;
}

describe('token', () => {
  test('prints only a token, even before a server has run in the folder', async () => {
    const ended = await token('--role', 'MARKETING', '--subject', 'ann@acme.example');
    expect(ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/) as string,
      stderr: '',
    });
    expect(await bearerOf(ended)).toEqual({ subject: 'ann@acme.example', roles: ['MARKETING'] });
    expect(lifetimeOf(ended)).toBe(3600);
  });

  test('accepts several roles and removes duplicates', async () => {
    const roles = ['INGEST', 'PRODUCT', 'INGEST'].flatMap((role) => ['--role', role]);
    const ended = await token(...roles, '--subject', 'loader');
    expect(await bearerOf(ended)).toEqual({ subject: 'loader', roles: ['PRODUCT', 'INGEST'] });
  });

  test.each([
    ['90s', 90],
    ['30m', 1_800],
    ['8h', 28_800],
    ['30d', 2_592_000],
  ])('expires after %s if --expires says so', async (expires, seconds) => {
    const ended = await token('--role', 'ADMIN', '--subject', 'a', '--expires', expires);
    expect(lifetimeOf(ended)).toBe(seconds);
  });

  test.each([
    [
      ['--role', 'RESPONDENT', '--subject', 'a'],
      '--role must be one of ADMIN, CUSTOMER_SUCCESS, MARKETING, PRODUCT, INGEST, READ; it is "RESPONDENT".\n',
    ],
    [['--role', 'ADMIN', '--subject', ' '], '--subject must not be empty.\n'],
    [['--subject', 'a'], "error: required option '--role <role>' not specified\n"],
    [['--role', 'ADMIN'], "error: required option '--subject <name>' not specified\n"],
  ])('rejects %j and says why', async (args, stderr) => {
    expect(await token(...args)).toMatchObject({ exitCode: 1, stdout: '', stderr });
  });

  test.each(['0s', '31d', '1', '1w', '-1h', '1.5h', ''])(
    'rejects an expiry of %j',
    async (expires) => {
      const ended = await token('--role', 'ADMIN', '--subject', 'a', '--expires', expires);
      expect(ended).toMatchObject({
        exitCode: 1,
        stdout: '',
        stderr: `--expires must be a time such as 90s, 30m, 8h or 7d, up to 30 days; it is "${expires}".\n`,
      });
    },
  );

  test('reports a folder in which the key cannot be stored', async () => {
    folder = await workspace.file('file', '');
    const ended = await token('--role', 'ADMIN', '--subject', 'a');
    expect(ended).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining(`cannot be saved in ${join(folder)} (`) as string,
    });
  });
});
