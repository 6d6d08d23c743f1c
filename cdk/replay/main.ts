import { parseArgs } from 'node:util';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { bucketFailures, lambdaInvoke } from './aws-failures.ts';
import { replayFailures } from './replay-failures.ts';

const USAGE = 'npm run replay -- --bucket BUCKET [--prefix PREFIX] [--region REGION]';

// Exit code 0 if the bucket is now empty, 2 if some batches still fail, 1 on any other error.
try {
  const { values } = parseArgs({
    options: {
      bucket: { type: 'string' },
      prefix: { type: 'string', default: '' },
      region: { type: 'string' },
    },
  });
  if (values.bucket === undefined) throw new Error(`--bucket is missing. ${USAGE}`);
  process.exitCode = await replay(values.bucket, values.prefix, values.region);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function replay(bucket: string, prefix: string, region: string | undefined) {
  const client = region === undefined ? {} : { region };
  const store = bucketFailures(new S3Client(client), bucket, prefix);
  let [done, failing] = [0, 0];
  for await (const { key, records, failure } of replayFailures(
    store,
    lambdaInvoke(new LambdaClient(client)),
  )) {
    if (failure === null) done += 1;
    else failing += 1;
    console.log(`${key}: ${failure ?? `${records} records processed`}`);
  }
  console.log(`${done} batches processed and removed, ${failing} still failing`);
  return failing === 0 ? 0 : 2;
}
