import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ASTNode,
  buildSchema,
  type GraphQLSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { executableSchema } from '../../../../lambdas/functions/graphql/schema/executable-schema.ts';
import { descriptions } from '../../../../lambdas/functions/graphql/generated/descriptions.ts';
import type { Descriptions } from '../../../../lambdas/functions/graphql/schema/schema-of.ts';
import { resolvers } from '../../../../lambdas/functions/graphql/resolvers/resolvers.ts';
import { PROJECT_ROOT } from '../../../support/run/project-root.ts';

const written = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));

/** Prints a schema without its descriptions. */
function bareText(schema: GraphQLSchema): string {
  const withoutDescription = { enter: (node: ASTNode) => ({ ...node, description: undefined }) };
  return print(visit(parse(printSchema(schema)), withoutDescription));
}

describe('the executable schema', () => {
  test('equals schema.graphql, including descriptions', () => {
    const schema = executableSchema(resolvers, JSON.parse(descriptions) as Descriptions);
    expect(printSchema(schema)).toBe(printSchema(written));
  });

  test('omits descriptions when none are given', () => {
    const schema = executableSchema(resolvers);
    expect(print(parse(printSchema(schema)))).toBe(bareText(written));
  });
});
