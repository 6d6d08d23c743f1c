import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { toFunctionEvent } from '../../local/http/function-event.ts';
import { givenRefusingAws, type RefusingAws } from '../support/callers/refusing-aws.ts';
import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { removeDir } from '../support/run/scratch-dir.ts';

const ARN = 'arn:aws:kms:us-east-1:123456789012:key/k';

let kms: RefusingAws;
let directory: string;
beforeAll(async () => {
  // Rejects every MAC.
  kms = await givenRefusingAws('KMSInvalidMacException');
  directory = await givenBuiltFunctions();
});
afterAll(async () => {
  kms.stop();
  await removeDir(directory);
});

/** Requests that KMS received, as [operation, input]. */
const asked = () => kms.asked.map(({ headers, body }) => [headers['x-amz-target'], body]);

/** Returns the deployed function's response to a GET, and the files of its bundle that it loaded. */
async function look(target: string) {
  const event = toFunctionEvent({
    method: 'GET',
    target,
    headers: [],
    body: Buffer.from(''),
    sourceIp: '127.0.0.1',
    requestId: 'request-1',
    receivedAt: 0,
  });
  const folder = join(directory, 'survey');
  const script = `require(${JSON.stringify(folder)}).handler(${JSON.stringify(event)})
    .then(({ statusCode }) => console.log(JSON.stringify(
      { statusCode, loaded: Object.keys(require.cache) })));`;
  const env = {
    FOOTHOLD_STAGE: 'local',
    FOOTHOLD_LINK_KEY_ARN: ARN,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_KMS: kms.url,
  };
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--no-warnings', '-e', script], { env });
  const { statusCode, loaded } = JSON.parse(stdout) as { statusCode: number; loaded: string[] };
  return { statusCode, loaded: loaded.map((path) => relative(folder, path)).sort() };
}

test('survey pages verify a token with KMS, and load its client only then', async () => {
  expect(await look('/s/no-token')).toEqual({ statusCode: 404, loaded: ['index.js'] });
  expect(asked()).toEqual([]);
  expect(await look(`/s/fh_s_account.link.${'A'.repeat(43)}`)).toEqual({
    statusCode: 404,
    loaded: ['client-kms.js', 'index.js', expect.stringMatching(/^shared\d*\.js$/)],
  });
  expect(asked()).toEqual([
    [
      'TrentService.VerifyMac',
      {
        KeyId: ARN,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: Buffer.from('foothold:links:1:default:SURVEY:account:link').toString('base64'),
        Mac: Buffer.alloc(32).toString('base64'),
      },
    ],
  ]);
});
