import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { functionNode } from '../../cdk/bundle/function-node.ts';
import { currentEnvironment, variablesOf } from '../../lambdas/platform/config.ts';
import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { ADMIN, eventOf } from '../support/callers/graphql-edge.ts';
import { removeDir } from '../support/run/scratch-dir.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { testIssuerVariables } from '../support/callers/tokens.ts';

/** The Node binary to test: the downloaded one of the deployment if requested, otherwise the current one. */
const isDeployed = currentEnvironment()['FOOTHOLD_NODE_OF'] === 'deployment';
const NODE = isDeployed ? functionNode() : process.execPath;
const VERSION = execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim();

let bundles: string;
let stored: StoredFoothold;
beforeAll(async () => {
  bundles = await givenBuiltFunctions();
  stored = await givenStoredFoothold(testIssuerVariables());
});
afterAll(async () => {
  await stored.stop();
  await removeDir(bundles);
});

interface Call {
  name: 'graphql' | 'projector';
  event: unknown;
}

async function graphql(query: string): Promise<Call> {
  const request = new Request('http://edge/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { name: 'graphql', event: await eventOf(request, ADMIN) };
}

/** The stream event for a change of an account. */
function accountChanged(externalId: string): Call {
  const { pk, sk } = stored.store.keys.account(stored.deps.ports.accounts.idOf(externalId));
  const dynamodb = { SequenceNumber: '1', Keys: { pk: { S: pk }, sk: { S: sk } } };
  return { name: 'projector', event: { Records: [{ dynamodb }] } };
}

/** Calls the bundles one after the other in a process of the tested Node version. */
function call(calls: readonly Call[]): Promise<{ version: string; results: unknown[] }> {
  const script = join(__dirname, 'support', 'call-functions.cjs');
  const child = spawn(NODE, ['--no-warnings', script, bundles], {
    env: { ...variablesOf(stored.config), AWS_REGION: 'local' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stdin.end(JSON.stringify(calls));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`Node ended with ${code}: ${printed}`));
      const last = printed.trim().split('\n').at(-1) ?? '';
      resolve(JSON.parse(last) as { version: string; results: unknown[] });
    });
  });
}

function bodyOf(result: unknown): unknown {
  return JSON.parse((result as { body: string }).body);
}

test(`the bundles write, project and answer under Node ${VERSION}`, async () => {
  const errors = 'userErrors { message }';
  const { version, results } = await call([
    await graphql(
      `mutation { jobUpsert(input: {key: "visit", statement: "get there", steps: [{key: "plan", statement: "plan"}]}) { ${errors} } }`,
    ),
    await graphql(
      `mutation { accountUpsert(input: {externalId: "acme", name: "Ämter 🚚"}) { ${errors} } }`,
    ),
    await graphql(
      `mutation { submissionCreate(input: {idempotencyKey: "1", job: {key: "visit"}, account: {externalId: "acme"}, respondent: {externalId: "ana"}, answers: [{stepKey: "plan", effort: VERY_DIFFICULT}]}) { ${errors} } }`,
    ),
    accountChanged('acme'),
    await graphql(
      '{ atRiskAccounts(job: {key: "visit"}, first: 10, filter: {bands: [HIGH, MEDIUM, LOW, UNKNOWN]}) { nodes { account { name } respondentCount } } }',
    ),
  ]);
  const [job, account, submission, projected, atRisk] = results;
  expect(version).toBe(VERSION);
  expect([job, account, submission].map(bodyOf)).toEqual([
    { data: { jobUpsert: { userErrors: [] } } },
    { data: { accountUpsert: { userErrors: [] } } },
    { data: { submissionCreate: { userErrors: [] } } },
  ]);
  expect(projected).toEqual({ batchItemFailures: [] });
  expect(bodyOf(atRisk)).toEqual({
    data: { atRiskAccounts: { nodes: [{ account: { name: 'Ämter 🚚' }, respondentCount: 1 }] } },
  });
});
