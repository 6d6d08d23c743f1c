import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf } from '../../../local/process/processes.ts';
import { interrupted } from '../../support/run/platform.ts';
import {
  endFootholdProcesses,
  givenFootholdProcess,
  runFoothold,
} from '../../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

const ADD_ACCOUNT = `mutation Add($input: AccountUpsertInput!) {
  accountUpsert(input: $input) { account { name } userErrors { message } }
}`;
const ACCOUNTS = '{ accounts(first: 10) { nodes { name } } }';

let dataDir: string;
beforeEach(async () => {
  dataDir = await givenScratchDir();
});
afterEach(() => removeDir(dataDir));

const account = (name: string) => ({ input: { externalId: name, name } });

describe('npm start', () => {
  afterEach(endFootholdProcesses);

  const start = () => givenFootholdProcess(['--empty', '--data-dir', dataDir]);

  test('stops the database when it is killed, and restarts with all data', async () => {
    const killed = await start();
    await killed.ask(ADD_ACCOUNT, account('Acme'));
    const claim = JSON.parse(await readFile(join(dataDir, 'server.json'), 'utf8')) as {
      databasePid: number;
    };
    await killed.kill();
    while ((await commandLineOf(claim.databasePid)) !== '') await sleep(10);
    const again = await start();
    expect(await again.ask(ACCOUNTS)).toEqual({ accounts: { nodes: [{ name: 'Acme' }] } });
  });

  test('reports a problem in one line and exits with code 1', async () => {
    const { url } = await start();
    const { port } = new URL(url);
    const other = join(dataDir, 'other');
    await mkdir(other);
    await writeFile(join(other, 'foothold.db'), 'no database');
    const problems = [
      await runFoothold(['--port', port, '--memory', '--empty']),
      await runFoothold(['--port', '0', '--data-dir', other]),
      await runFoothold(['--port', '0', '--data-dir', dataDir]),
      await runFoothold(['--colour']),
    ];
    const file = join(other, 'foothold.db');
    expect(problems.map(({ code, err }) => [code, err])).toEqual([
      [
        1,
        `Port ${port} is in use: stop the other program, or use another port with "npm start -- --port ${Number(port) + 1}".\n`,
      ],
      [
        1,
        `The database file ${file} is damaged or not a database: move it away (mv ${file} ${file}.damaged) and start again with a new one.\n`,
      ],
      [1, expect.stringMatching(/^\S+ is in use by another local server \(process \d+\): .*\n$/)],
      [1, "Unknown option '--colour'. Try: npm start -- --help\n"],
    ]);
  });

  test('reports the damaged file even if only a part of it is damaged', async () => {
    const first = await start();
    for (let index = 0; index < 40; index += 1) await first.ask(ADD_ACCOUNT, account(`A ${index}`));
    expect(await first.stop()).toBe(interrupted(0));
    await damageMiddle(join(dataDir, 'foothold.db'));
    const { code, err } = await runFoothold(['--port', '0', '--empty', '--data-dir', dataDir]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/The database file \S+foothold.db is damaged or not a database: move/),
    ]);
  });
});

/** Overwrites the middle of a file, as a failing disk might. */
async function damageMiddle(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  const noise = Buffer.alloc(Math.floor(size / 2), 0xaa);
  await handle.write(noise, 0, noise.length, Math.floor(size / 3));
  await handle.close();
}
