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

/** A client that sends nothing, and answers as `answer` says. */
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

describe('the failure bucket', () => {
  const pages: Record<string, unknown> = {
    first: { Contents: [{ Key: 'p/1' }, { Key: 'p/2' }], NextContinuationToken: 'more' },
    more: { Contents: [{ Key: 'p/3' }] },
  };

  test('is listed to its end', async () => {
    const { client } = silenced(new S3Client({ region: 'us-east-1' }), (command) => {
      const { ContinuationToken, ...input } = (command as ListObjectsV2Command).input;
      expect(input).toEqual({ Bucket: 'failures', Prefix: 'p/' });
      return pages[ContinuationToken ?? 'first'];
    });
    const keys: string[] = [];
    for await (const key of bucketFailures(client, 'failures', 'p/').keys()) keys.push(key);
    expect(keys).toEqual(['p/1', 'p/2', 'p/3']);
  });

  test('is read and emptied object by object', async () => {
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

describe('a deployed function', () => {
  const calling = (answer: unknown) =>
    silenced(new LambdaClient({ region: 'us-east-1' }), () => answer);

  test('is called with the event, and its answer waited for', async () => {
    const { client, sent } = calling({ Payload: text('{"batchItemFailures":[]}') });
    expect(await lambdaInvoke(client)(PROJECTOR, event)).toEqual({ batchItemFailures: [] });
    expect(sent[0]).toBeInstanceOf(InvokeCommand);
    expect(sent[0]?.input).toEqual({ FunctionName: PROJECTOR, Payload: '{"Records":[]}' });
  });

  test('that fails is told by the kind of its error, and not by its words', async () => {
    const { client } = calling({
      FunctionError: 'Unhandled',
      Payload: text('{"errorType":"StoreBusy","errorMessage":"\\"They said so\\"","trace":[]}'),
    });
    await expect(lambdaInvoke(client)(PROJECTOR, event)).rejects.toThrow(
      /^the function fails: StoreBusy$/,
    );
  });

  test('may answer nothing', async () => {
    const { client } = calling({ Payload: text('') });
    expect(await lambdaInvoke(client)(PROJECTOR, event)).toBeNull();
  });
});
