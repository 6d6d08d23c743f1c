import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { random as seeded } from '../../demo/kernel/random.ts';
import { command, startCommand, summaryOf } from '../support/run/command-line.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../support/run/scratch-dir.ts';
import { write } from './support/api.ts';
import { oneOf } from './support/one-of.ts';

const ROWS = 600;
const ACCOUNTS = 120;
const STEPS = ['plan', 'sequence', 'address', 'arrive', 'adjust'];
const MAPPING = {
  account: { column: 'Company' },
  respondent: { column: 'Person' },
  role: { column: 'Role' },
  submittedAt: { column: 'Date' },
  steps: Object.fromEntries(STEPS.map((key) => [key, { column: key }])),
  scale: {
    1: 'VERY_EASY',
    2: 'EASY',
    3: 'NEITHER',
    4: 'DIFFICULT',
    5: 'VERY_DIFFICULT',
    0: null,
  },
};
const AT_RISK = ['export', 'at-risk', '--job', 'route', '--format', 'json-lines', '--endpoint'];
const HOTSPOTS = ['export', 'hotspots', '--job', 'route', '--format', 'json-lines', '--endpoint'];

/** Responses in random order. Many people respond more than once. */
function responses(): string {
  const random = seeded('interrupted');
  const now = Date.now();
  const rows = Array.from({ length: ROWS }, () => {
    const company = `company ${random.between(0, ACCOUNTS - 1)}`;
    const person = `person ${random.between(1, 4)}`;
    const role = oneOf(random, ['EXECUTOR', 'BENEFICIARY', 'BUYER', '']);
    const at = new Date(now - random.between(1, 300) * 86_400_000).toISOString();
    const efforts = STEPS.map(() => oneOf(random, ['1', '2', '3', '4', '5', '5', '0', '']));
    return [company, person, role, at, '3', ...efforts.slice(1)].join(',');
  });
  return `${[['Company', 'Person', 'Role', 'Date', ...STEPS].join(','), ...rows].join('\n')}\n`;
}

/** Creates the job, a competitor, and half of the accounts with ARR. The import creates the others. */
async function prepare({ ask }: FootholdProcess): Promise<void> {
  const steps = STEPS.map((key) => ({ key, statement: key }));
  const rated = STEPS.map((stepKey, index) => ({ stepKey, ces: 20 * index }));
  await write(ask, 'jobUpsert', { key: 'route', statement: 'get there', steps });
  const competitor = { job: { key: 'route' }, solutionKey: 'one', name: 'One', steps: rated };
  await write(ask, 'solutionRatingSet', competitor);
  const accounts = Array.from({ length: ACCOUNTS / 2 }, (_, index) => ({
    externalId: `company ${2 * index}`,
    name: `Company ${2 * index}`,
    segment: `segment ${index % 3}`,
    arr: { amount: `${1000 + 17 * index}.25`, currencyCode: 'USD' },
  }));
  await write(ask, 'accountsImport', { accounts });
}

/** Rows of an export without `assessedAt`, rounded to nine decimals. */
async function exported(args: readonly string[], { url }: FootholdProcess): Promise<unknown> {
  const { code, out } = await command(...args, `${url}/graphql`);
  expect(code).toBe(0);
  const rows = out
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line, (key, value: unknown) => {
          if (key === 'assessedAt') return undefined;
          return typeof value === 'number' ? Number(value.toFixed(9)) : value;
        }) as { externalId?: string; step?: string },
    );
  // Ids of people are random and determine the order of summation, so rounding errors can reorder rows with
  // equal scores.
  const keyOf = ({ externalId = '', step = '' }: (typeof rows)[number]) => externalId + step;
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

async function figures(foothold: FootholdProcess) {
  await foothold.drained();
  return {
    atRisk: await exported(AT_RISK, foothold),
    hotspots: await exported(HOTSPOTS, foothold),
  };
}

async function submissionsOf({ ask }: FootholdProcess): Promise<number> {
  const { accounts } = (await ask(
    '{ accounts(first: 60) { nodes { submissions(first: 10) { nodes { id } } } } }',
  )) as { accounts: { nodes: { submissions: { nodes: unknown[] } }[] } };
  return accounts.nodes.reduce((count, { submissions }) => count + submissions.nodes.length, 0);
}

describe('an import that is killed together with the server and its database', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await givenScratchDir();
  });
  afterAll(async () => {
    await endFootholdProcesses();
    await removeDir(dir);
  });

  test('can be repeated after a restart, with the same figures as an uninterrupted import', async () => {
    const file = join(dir, 'responses.csv');
    const mapping = join(dir, 'mapping.json');
    await writeFile(file, responses());
    await writeFile(mapping, JSON.stringify(MAPPING));
    const importing = ({ url }: FootholdProcess) => [
      ...['import', 'responses', file, '--job', 'route', '--mapping', mapping],
      ...['--create-accounts', '--json', '--endpoint', `${url}/graphql`],
    ];

    const started = ['--empty', '--data-dir', join(dir, 'data')];
    const killed = await givenFootholdProcess(started);
    await prepare(killed);
    const client = startCommand(importing(killed));
    while ((await submissionsOf(killed)) < 30) await sleep(5);
    client.child.kill('SIGKILL');
    await Promise.all([killed.kill(), client.ended]);

    const again = await givenFootholdProcess(started);
    const repeated = summaryOf(await command(...importing(again)));
    expect(repeated).toMatchObject({ rows: ROWS, rejected: 0 });
    expect(repeated['imported']).toBeGreaterThan(0);
    expect(repeated['unchanged']).toBeGreaterThan(0);

    const undisturbed = await givenFootholdProcess(['--empty', '--memory']);
    await prepare(undisturbed);
    expect(summaryOf(await command(...importing(undisturbed)))).toMatchObject({
      rows: ROWS,
      imported: ROWS,
      batch: repeated['batch'],
    });
    const expected = await figures(undisturbed);
    expect((expected.atRisk as unknown[]).length).toBeGreaterThan(100);
    expect(await figures(again)).toEqual(expected);
    await again.stop();
    await undisturbed.stop();
  }, 900_000);
});
