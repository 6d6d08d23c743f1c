import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { currentEnvironment } from '../../lambdas/platform/config.ts';
import { command } from '../support/run/command-line.ts';
import {
  endFootholdProcesses,
  type FootholdProcess,
  givenFootholdProcess,
} from '../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../support/run/scratch-dir.ts';
import { installedClients } from './installed-clients.ts';

const STEPS = ['plan', 'drive', 'report'];
const ACCOUNTS = ['a1', 'a2', 'a3'];
const JOB = '{key: "route"}';

let clients: string;
let dataDir: string;
let foothold: FootholdProcess;
let token: string;
beforeAll(async () => {
  clients = installedClients();
  dataDir = await givenScratchDir();
  foothold = await givenFootholdProcess(['--auth', '--empty', '--data-dir', dataDir]);
  const made = await command('token', '--role', 'ADMIN', '--subject', 'ann', '--data-dir', dataDir);
  token = made.out.trim();
  await givenAccounts();
}, 600_000);
afterAll(async () => {
  await endFootholdProcesses();
  await removeDir(dataDir);
});

async function ask(query: string): Promise<void> {
  const answer = await fetch(`${foothold.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const text = await answer.text();
  if (!answer.ok || text.includes('"message"')) throw new Error(text);
}

/** Creates three accounts in order of falling risk. The third one is on the second page. */
async function givenAccounts(): Promise<void> {
  const steps = STEPS.map((key) => `{key: "${key}", statement: "${key}"}`).join(' ');
  await ask(
    `mutation { jobUpsert(input: {key: "route", statement: "get there", steps: [${steps}]}) { userErrors { message } } }`,
  );
  for (const [index, id] of ACCOUNTS.entries()) {
    const arr = 'arr: {amount: "1000", currencyCode: "USD"}';
    await ask(
      `mutation { accountUpsert(input: {externalId: "${id}", name: "${id}", ${arr}}) { userErrors { message } } }`,
    );
    const efforts = ['VERY_DIFFICULT', 'DIFFICULT', 'NEITHER'];
    const answers = STEPS.map((key) => `{stepKey: "${key}", effort: ${efforts[index] ?? ''}}`);
    const people = ['x', 'y', 'z'].map(
      (person) =>
        `{idempotencyKey: "${id}-${person}", job: ${JOB}, account: {externalId: "${id}"}, respondent: {externalId: "${person}"}, answers: [${answers.join(' ')}]}`,
    );
    await ask(
      `mutation { submissionsImport(input: {submissions: [${people.join(' ')}]}) { results { userErrors { message } } } }`,
    );
  }
  const drained = await fetch(`${foothold.url}/drained`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!drained.ok) throw new Error(`The server answered ${drained.status}.`);
}

/** Runs a client program in the folder of installed clients, and returns what it saw. */
async function seenBy(program: string, file: string, name: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    program,
    [join(clients, file), `${foothold.url}/graphql`, token, name],
    { cwd: clients, env: { ...currentEnvironment(), PYTHONPATH: join(clients, 'python') } },
  );
  return JSON.parse(stdout);
}

const named = (name: string) => ({
  hasNextPage: true,
  second: ['a3'],
  answered: name,
  list: [name, 'a2'],
  detail: [name, name],
});

test('urql shows a renamed account everywhere, with its document cache and with graphcache', async () => {
  const seen = await seenBy(process.execPath, 'urql.mjs', 'by urql');
  expect(seen).toMatchObject({
    document: { ...named('by urql 1'), before: ['a1', 'a2'] },
    normalized: { ...named('by urql 2'), before: ['by urql 1', 'a2'] },
  });
});

test('Apollo Client shows a renamed account everywhere, without warnings', async () => {
  const seen = await seenBy(process.execPath, 'apollo.mjs', 'by Apollo');
  expect(seen).toEqual({
    ...named('by Apollo'),
    before: [expect.any(String), 'a2'],
    said: [],
  });
});

test('Relay compiles against the schema, joins two pages, and shows a renamed account everywhere', async () => {
  const compiler = join(clients, 'node_modules', '.bin', 'relay-compiler');
  execFileSync(compiler, [], { cwd: clients, stdio: ['ignore', 2, 2] });
  const seen = await seenBy(process.execPath, 'relay.mjs', 'by Relay');
  const { second, ...shown } = named('by Relay');
  expect(seen).toEqual({
    ...shown,
    before: [expect.any(String), 'a2'],
    both: [expect.any(String), 'a2', ...second],
    list: ['by Relay', 'a2', ...second],
    isFoundById: true,
    said: [],
  });
});

test('Apollo Federation composes the schema as a subgraph with every field', async () => {
  const seen = await seenBy(process.execPath, 'composition.mjs', '');
  expect(seen).toEqual({ errors: [], invalid: [], missing: [] });
});

test("Python's graphql-core reads the schema as text and by introspection, and runs the same operations", async () => {
  const seen = await seenBy('python3', 'core.py', 'by Python');
  expect(seen).toEqual({
    ...named('by Python'),
    problems: [],
    before: [expect.any(String), 'a2'],
  });
});
