import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type S3Client,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import type { DynamoDBBatchResponse } from 'aws-lambda';
import type { FailureStore, Invoke } from './replay-failures.ts';

/** The objects of a bucket whose names start with `prefix`. */
export function bucketFailures(client: S3Client, bucket: string, prefix: string): FailureStore {
  return {
    async *keys() {
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix });
      for await (const { Contents = [] } of pages) {
        yield* Contents.flatMap(({ Key }) => Key ?? []);
      }
    },
    async read(key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return (await Body?.transformToString()) ?? '';
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

/** Calls the deployed function with the permissions of the current user. */
export function lambdaInvoke(client: LambdaClient): Invoke {
  return async (functionArn, event) => {
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: functionArn, Payload: JSON.stringify(event) }),
    );
    const answer: unknown = JSON.parse(Payload?.transformToString() || 'null');
    if (FunctionError !== undefined) throw new Error(`the function failed: ${messageIn(answer)}`);
    return answer as DynamoDBBatchResponse | null;
  };
}

function messageIn(answer: unknown): string {
  const { errorType } = (answer ?? {}) as { errorType?: unknown };
  return typeof errorType === 'string' ? errorType : 'see its log';
}
