import { brotliDecompressSync } from 'node:zlib';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { createEdge, eventOf } from '../../../support/callers/graphql-edge.ts';

const edge = createEdge();

describe('a client with no options set', () => {
  test('can send queries with GET', async () => {
    const response = await edge.fetch('http://edge/graphql?query={viewer{subject}}');
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { viewer: { subject: 'ada' } } },
    ]);
  });

  test('gets an error that subscriptions are not supported, which is not logged as a failure', async () => {
    const { errors } = await edge.ask('subscription { __typename }');
    expect(errors).toEqual([
      {
        message: 'Subscriptions are not supported. Send a query instead.',
        extensions: { code: 'BAD_USER_INPUT', requestId: 'request-1', field: ['query'] },
      },
    ]);
    expect(edge.logged).toEqual([]);
  });

  test('can introspect the schema without directive locations newer than the client', async () => {
    const { data } = await edge.ask(
      getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }),
    );
    const { directives } = (data as unknown as IntrospectionQuery).__schema;
    expect(directives.find(({ name }) => name === 'oneOf')?.locations).toEqual(['INPUT_OBJECT']);
    expect(directives.filter(({ name }) => name === 'oneOf')).toHaveLength(1);
    expect(directives.find(({ name }) => name === 'deprecated')?.locations).toEqual([
      'FIELD_DEFINITION',
      'ARGUMENT_DEFINITION',
      'INPUT_FIELD_DEFINITION',
      'ENUM_VALUE',
    ]);
  });

  test('gets a compressed response if it accepts one', async () => {
    const request = new Request('http://edge/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip, br' },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    });
    const event = await eventOf(request, { sub: 'ada', 'cognito:groups': ['ADMIN'] });
    const { headers, body, isBase64Encoded } = await edge.handler(event);
    expect([headers['content-encoding'], headers['vary'], isBase64Encoded]).toEqual([
      'br',
      'accept-encoding',
      true,
    ]);
    const sent = Buffer.from(body, 'base64');
    const { data } = JSON.parse(brotliDecompressSync(sent).toString()) as { data: object };
    expect(Object.keys(data)).toEqual(['__schema']);
    expect(sent.length).toBeLessThan(JSON.stringify(data).length / 5);
  });
});
