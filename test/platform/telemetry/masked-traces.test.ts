import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { withMaskedTraces } from '../../../lambdas/platform/telemetry/masked-traces.ts';

const MARKER = 'Quirin Quast';
const KEY = { TableName: 'foothold', Key: { pk: { S: 'x' } } };

/** Returns a client with a fixed response, and the errors that a tracer such as X-Ray sees. */
function givenClient(status: number, answer: object) {
  const seen: unknown[] = [];
  const body = JSON.stringify(answer);
  const client = new DynamoDBClient({
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: {
      handle: async () => ({
        response: {
          statusCode: status,
          headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': 'aws-1' },
          body: new Response(body).body,
        },
      }),
    } as never,
  });
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        const { name, message, stack, $metadata } = error as Error & { $metadata?: unknown };
        seen.push({ name, message, stack, $metadata });
        throw error;
      }
    },
    { name: 'tracer', step: 'build' },
  );
  return { client: withMaskedTraces(client), seen };
}

describe('a masked trace', () => {
  test('contains an error without its message, which the caller still gets', async () => {
    const { client, seen } = givenClient(400, {
      __type: 'com.amazon.coral.validate#ValidationException',
      message: `One or more parameter values were invalid: ${MARKER}`,
    });
    const thrown = await client.send(new GetItemCommand(KEY)).catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      name: 'ValidationException',
      message: `One or more parameter values were invalid: ${MARKER}`,
    });
    expect(seen).toMatchObject([
      {
        name: 'ValidationException',
        message: '',
        $metadata: { httpStatusCode: 400, requestId: 'aws-1' },
      },
    ]);
    expect(JSON.stringify(seen)).not.toContain('Quirin');
  });

  test('leaves successful calls unchanged', async () => {
    const { client, seen } = givenClient(200, { Item: { name: { S: MARKER } } });
    const { Item } = await client.send(new GetItemCommand(KEY));
    expect([Item, seen]).toEqual([{ name: { S: MARKER } }, []]);
  });
});
