import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ASTNode,
  buildSchema,
  findBreakingChanges,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { PROJECT_ROOT } from '../../../support/run/project-root.ts';

/** The schema that clients rely on, without descriptions. Updated with each release. */
const PROMISED = join(PROJECT_ROOT, 'test/functions/graphql/schema/promised.graphql');
const current = readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8');

if (process.env['FOOTHOLD_WRITE']) writeFileSync(PROMISED, withoutDescriptions(current));

function withoutDescriptions(sdl: string): string {
  const sorted = parse(printSchema(lexicographicSortSchema(buildSchema(sdl))));
  const bare = (node: ASTNode) =>
    'description' in node ? { ...node, description: undefined } : node;
  return `${print(visit(sorted, { enter: bare }))}\n`;
}

/** Returns the breaking changes from the promised schema. */
function missedIn(sdl: string): string[] {
  const promised = buildSchema(readFileSync(PROMISED, 'utf8'));
  return findBreakingChanges(promised, buildSchema(sdl)).map(({ description }) => description);
}

describe('compared with the promised schema', () => {
  test('the current schema has no breaking changes', () => {
    expect(missedIn(current)).toEqual([]);
  });

  test.each([
    ['a removed field', 'isChurned: Boolean!', 'hasChurned: Boolean!'],
    ['a field made nullable', 'isChurned: Boolean!', 'isChurned: Boolean'],
    ['a changed argument type', '    first: Int = 50\n', '    first: String = "50"\n'],
    ['a removed enum value', '  VERY_DIFFICULT', '  TOO_DIFFICULT'],
  ])('%s is a breaking change', (_, is, becomes) => {
    expect(current).toContain(is);
    expect(missedIn(current.replaceAll(is, becomes))).not.toEqual([]);
  });
});
