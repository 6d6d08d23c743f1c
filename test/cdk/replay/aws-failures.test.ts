import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { bucketFailures, lambdaInvoke } from '../../../cdk/replay/aws-failures.ts';

interface Command {
  input: unknown;
}

/** A client that sends nothing and returns what `answer` returns. */
function silenced<C extends object>(client: C, answer: (command: Command) => unknown) {
  const sent: Command[] = [];
  const send = (command: Command) => {
    sent.push(command);
    return Promise.resolve(answer(command));
  };
  return { client: Object.assign(client, { send }), sent };
}

const text = (value: string) => ({ transformToString: () => value });
const event = { Records: [] };
const PROJECTOR = 'arn:aws:lambda:us-east-1:123456789012:function:projector';

describe('bucketFailures', () => {
  const pages: Record<string, unknown> = {
    first: { Contents: [{ Key: 'p/1' }, { Key: 'p/2' }], NextContinuationToken: 'more' },
    more: { Contents: [{ Key: 'p/3' }] },
  };

  test('lists all pages of keys', async () => {
    const { client } = silenced(new S3Client({ region: 'us-east-1' }), (command) => {
      const { ContinuationToken, ...input } = (command as ListObjectsV2Command).input;
      expect(input).toEqual({ Bucket: 'failures', Prefix: 'p/' });
      return pages[ContinuationToken ?? 'first'];
    });
    const keys: string[] = [];
    for await (const key of bucketFailures(client, 'failures', 'p/').keys()) keys.push(key);
    expect(keys).toEqual(['p/1', 'p/2', 'p/3']);
  });

  test('reads and removes single objects', async () => {
    const { client, sent } = silenced(new S3Client({ region: 'us-east-1' }), () => ({
      Body: text('what was there'),
    }));
    const store = bucketFailures(client, 'failures', '');
    expect(await store.read('p/1')).toBe('what was there');
    await store.remove('p/1');
    expect(sent.map(({ input }) => input)).toEqual([
      { Bucket: 'failures', Key: 'p/1' },
      { Bucket: 'failures', Key: 'p/1' },
    ]);
    expect(sent[0]).toBeInstanceOf(GetObjectCommand);
    expect(sent[1]).toBeInstanceOf(DeleteObjectCommand);
  });
});

describe('lambdaInvoke', () => {
  const calling = (answer: unknown) =>
    silenced(new LambdaClient({ region: 'us-east-1' }), () => answer);

  test('calls the function with the event and returns its response', async () => {
    const { client, sent } = calling({ Payload: text('{"batchItemFailures":[]}') });
    expect(await lambdaInvoke(client)(PROJECTOR, event)).toEqual({ batchItemFailures: [] });
    expect(sent[0]).toBeInstanceOf(InvokeCommand);
    expect(sent[0]?.input).toEqual({ FunctionName: PROJECTOR, Payload: '{"Records":[]}' });
  });

  test("reports the type of a function's error without its message", async () => {
    const { client } = calling({
      FunctionError: 'Unhandled',
      Payload: text('{"errorType":"StoreBusy","errorMessage":"\\"They said so\\"","trace":[]}'),
    });
    await expect(lambdaInvoke(client)(PROJECTOR, event)).rejects.toThrow(
      /^the function failed: StoreBusy$/,
    );
  });

  test('returns null for an empty response', async () => {
    const { client } = calling({ Payload: text('') });
    expect(await lambdaInvoke(client)(PROJECTOR, event)).toBeNull();
  });
});
