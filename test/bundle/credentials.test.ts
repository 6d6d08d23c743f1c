import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { givenRefusingAws, type RefusingAws } from '../support/callers/refusing-aws.ts';
import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { removeDir } from '../support/run/scratch-dir.ts';

let dynamo: RefusingAws;
let directory: string;
beforeAll(async () => {
  dynamo = await givenRefusingAws('AccessDeniedException');
  directory = await givenBuiltFunctions();
});
afterAll(async () => {
  dynamo.stop();
  await removeDir(directory);
});

/** Runs the sweeper as on AWS, with the endpoint and credentials in the environment. */
async function whenSwept(credentials: Readonly<Record<string, string>>): Promise<string> {
  const script = `require(${JSON.stringify(join(directory, 'sweeper'))}).handler({}, {})
    .catch((error) => console.log(error.name, error.message));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', '-e', script], {
    env: {
      FOOTHOLD_STAGE: 'local',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
      ...credentials,
    },
  });
  return stdout;
}

test('a function signs its calls with the credentials in its environment', async () => {
  await whenSwept({
    AWS_ACCESS_KEY_ID: 'AKIAOURS',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'session',
  });
  const headers = dynamo.asked[0]?.headers;
  expect(headers?.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIAOURS\/\d{8}\/us-east-1\/dynamodb\//,
  );
  expect(headers?.['x-amz-security-token']).toBe('session');
});

test('a function without credentials fails, and does not look for them elsewhere', async () => {
  const before = dynamo.asked.length;
  expect(await whenSwept({})).toMatch(/credentials/i);
  expect(dynamo.asked.length).toBe(before);
});
