import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { buildSchema, graphql } from 'graphql';

/**
 * Minimal handler that answers GraphQL from the table: graphql-js and the SDK's client, nothing else.
 * Baseline for the API function.
 */
const schema = buildSchema(`
  type Query { accounts(first: Int!): AccountConnection! }
  type AccountConnection { nodes: [Account!]! }
  type Account { externalId: String! name: String! segment: String }
`);

const endpoint = new URL(process.env['FOOTHOLD_DYNAMODB_ENDPOINT'] ?? '');
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: endpoint.origin,
    region: 'local',
    credentials: { accessKeyId: endpoint.username, secretAccessKey: 'local' },
  }),
);

const rootValue = {
  accounts: async ({ first }: { first: number }) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: process.env['FOOTHOLD_TABLE'],
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :pk',
        ExpressionAttributeValues: { ':pk': 'T#default#ACCOUNTS#0' },
        Limit: first + 1,
      }),
    );
    return { nodes: Items.slice(0, first) };
  },
};

export async function handler(
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { query } = JSON.parse(event.body ?? '{}') as { query: string };
  const result = await graphql({ schema, source: query, rootValue });
  return { statusCode: 200, body: JSON.stringify(result) };
}
