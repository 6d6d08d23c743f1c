import { execFile } from 'node:child_process';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildFunction } from '../../bundle/build-function.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { givenScratchDir, removeDir } from '../support/scratch-dir.ts';

/** What a stand-in for DynamoDB was sent. It refuses everything. */
const asked: IncomingHttpHeaders[] = [];

let dynamo: Server;
let directory: string;
beforeAll(async () => {
  dynamo = createServer((request, response) => {
    asked.push(request.headers);
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
    response.end('{"__type":"AccessDeniedException"}');
  });
  await new Promise<void>((done) => dynamo.listen(0, '127.0.0.1', done));
  directory = await givenScratchDir();
  await buildFunction('sweeper', PROJECT_ROOT, directory);
});
afterAll(async () => {
  dynamo.close();
  await removeDir(directory);
});

/** Runs the sweeper as AWS does: where the table is, and who asks, stands in the environment. */
async function whenSwept(credentials: Readonly<Record<string, string>>): Promise<string> {
  const { port } = dynamo.address() as AddressInfo;
  const script = `require(${JSON.stringify(join(directory, 'sweeper'))}).handler({}, {})
    .catch((error) => console.log(error.name, error.message));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', '-e', script], {
    env: {
      FOOTHOLD_STAGE: 'local',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
      ...credentials,
    },
  });
  return stdout;
}

test('a function signs with the credentials of its environment', async () => {
  await whenSwept({
    AWS_ACCESS_KEY_ID: 'AKIAOURS',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'session',
  });
  const [first] = asked;
  expect(first?.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIAOURS\/\d{8}\/us-east-1\/dynamodb\//,
  );
  expect(first?.['x-amz-security-token']).toBe('session');
});

test('a function without credentials says so, and looks for them nowhere else', async () => {
  const before = asked.length;
  expect(await whenSwept({})).toMatch(/credentials/i);
  expect(asked.length).toBe(before);
});
