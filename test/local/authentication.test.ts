import { createAsk } from '../../local/startup/ask.ts';
import { command } from '../support/command-line.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/running-foothold.ts';
import { givenScratchDir, removeDir } from '../support/scratch-dir.ts';

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

/** What `npm run foothold -- token` prints for a role. */
async function tokenOf(role: string): Promise<string> {
  const made = await command(
    ...['token', '--role', role, '--subject', 'ann@acme.example', '--data-dir', dataDir],
  );
  expect(made).toMatchObject({ code: 0, err: '' });
  return made.out.trim();
}

const askWith = ({ url }: FootholdProcess, token: string) =>
  createAsk(`${url}/graphql`, async () => token)(VIEWER);

test('npm start --auth takes tokens that were made before and while it runs, and no other request', async () => {
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

test('npm start says that requests of this machine act as ADMIN, and takes its tokens after a restart', async () => {
  const foothold = await givenFootholdProcess(['--empty', '--data-dir', dataDir]);
  expect(await foothold.ask(VIEWER)).toEqual({
    viewer: { subject: 'developer', roles: ['ADMIN'] },
  });
  expect(await foothold.announcement).toMatch(
    /^ {2}Access +requests from this machine act as ADMIN, unless it is started with --auth$/m,
  );
  const token = await tokenOf('PRODUCT');
  await foothold.stop();
  const again = await givenFootholdProcess(['--empty', '--data-dir', dataDir]);
  expect(await askWith(again, token)).toEqual({
    viewer: { subject: 'ann@acme.example', roles: ['PRODUCT'] },
  });
});
