import { createAsk } from '../../local/startup/ask.ts';
import { command } from '../support/run/command-line.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../support/run/scratch-dir.ts';

const VIEWER = '{ viewer { subject roles } }';
const NO_TOKEN = 'Send a valid token in the Authorization header.';

let dataDir: string;
beforeEach(async () => {
  dataDir = await givenScratchDir();
});
afterEach(async () => {
  await endFootholdProcesses();
  await removeDir(dataDir);
});

/** The token that `npm run foothold -- token` prints for a role. */
async function tokenOf(role: string): Promise<string> {
  const made = await command(
    ...['token', '--role', role, '--subject', 'ann@acme.example', '--data-dir', dataDir],
  );
  expect(made).toMatchObject({ code: 0, err: '' });
  return made.out.trim();
}

const askWith = ({ url }: FootholdProcess, token: string) =>
  createAsk(`${url}/graphql`, async () => token)(VIEWER);

test('npm start --auth accepts tokens made before and while it runs, and rejects requests without a token', async () => {
  const before = await tokenOf('MARKETING');
  const foothold = await givenFootholdProcess(['--auth', '--empty', '--data-dir', dataDir]);
  await expect(foothold.ask(VIEWER)).rejects.toThrow(NO_TOKEN);
  expect(await askWith(foothold, before)).toEqual({
    viewer: { subject: 'ann@acme.example', roles: ['MARKETING'] },
  });
  expect(await askWith(foothold, await tokenOf('INGEST'))).toEqual({
    viewer: { subject: 'ann@acme.example', roles: ['INGEST'] },
  });
  const said = await foothold.announcement;
  expect(said).toMatch(/^ {2}Access +every request needs a token$/m);
  expect(said).toContain('curl -s http://127.0.0.1:');
  expect(said).toContain('-H "authorization: Bearer $FOOTHOLD_TOKEN"');
  const [, how] =
    /^ {2}Token +export FOOTHOLD_TOKEN=\$\(npm run -s foothold -- (.*)\)$/m.exec(said) ?? [];
  const { out } = await command(...(how ?? '').split(' '));
  expect(await askWith(foothold, out.trim())).toEqual({
    viewer: { subject: 'you@example.com', roles: ['ADMIN'] },
  });
});

test('npm start announces that requests from this machine act as ADMIN, and accepts its tokens after a restart', async () => {
  const foothold = await givenFootholdProcess(['--empty', '--data-dir', dataDir]);
  expect(await foothold.ask(VIEWER)).toEqual({
    viewer: { subject: 'developer', roles: ['ADMIN'] },
  });
  expect(await foothold.announcement).toMatch(
    /^ {2}Access +requests from this machine act as ADMIN, unless started with --auth$/m,
  );
  const token = await tokenOf('PRODUCT');
  await foothold.stop();
  const again = await givenFootholdProcess(['--empty', '--data-dir', dataDir]);
  expect(await askWith(again, token)).toEqual({
    viewer: { subject: 'ann@acme.example', roles: ['PRODUCT'] },
  });
});

test.each([
  ['with --auth', ['--auth']],
  ['without', []],
])(
  'a personal access token works %s in the API and the CLI until it is revoked',
  async (_how, options) => {
    const foothold = await givenFootholdProcess([...options, '--empty', '--data-dir', dataDir]);
    const signedIn = await tokenOf('CUSTOMER_SUCCESS');
    const ask = createAsk(`${foothold.url}/graphql`, async () => signedIn);
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const { accessTokenCreate } = (await ask(
      `mutation { accessTokenCreate(input: {name: "cli", expiresAt: "${expiresAt}", roles: [READ]}) { token accessToken { id } } }`,
    )) as { accessTokenCreate: { token: string; accessToken: { id: string } } };
    const { token, accessToken } = accessTokenCreate;
    expect(await askWith(foothold, token)).toEqual({
      viewer: { subject: 'ann@acme.example', roles: ['READ'] },
    });
    const exported = () =>
      command('export', 'accounts', '--endpoint', `${foothold.url}/graphql`, '--token', token);
    expect(await exported()).toMatchObject({ code: 0 });
    await ask(`mutation { accessTokenRevoke(input: {id: "${accessToken.id}"}) { revokedId } }`);
    await expect(askWith(foothold, token)).rejects.toThrow(NO_TOKEN);
    expect(await exported()).toMatchObject({ code: 1 });
  },
);
