import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { NODE_ACTIONS } from '../../../../lambdas/app/kernel/nodes/node-actions.ts';
import { PERMISSIONS } from '../../../../lambdas/platform/authz/permissions.ts';
import { ruleOf } from '../../../../lambdas/functions/graphql/schema/field-rule.ts';
import { guardFields } from '../../../../lambdas/functions/graphql/schema/field-rules.ts';
import { fieldRulesModule } from '../../../../lambdas/functions/graphql/schema/field-rules-module.ts';
import { fieldRulesProblems } from '../../../../lambdas/functions/graphql/schema/field-rules-problems.ts';
import { fieldRules } from '../../../../lambdas/functions/graphql/generated/field-rules.ts';
import { outlineOf } from '../../../../lambdas/functions/graphql/schema/schema-outline.ts';
import { PROJECT_ROOT } from '../../../support/run/project-root.ts';

const SCHEMA = readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8');
const ACTIONS = `enum Action { ${Object.keys(PERMISSIONS).join(' ')} }`;

/** Returns the problems of a schema that has the correct Action enum. */
function problemsOf(sdl: string): string[] {
  return fieldRulesProblems(outlineOf(parse(`${ACTIONS} ${sdl}`).definitions));
}

describe('field rules', () => {
  test('are complete in schema.graphql, and no refused field nulls its siblings', () => {
    expect(fieldRulesProblems(outlineOf(parse(SCHEMA).definitions))).toEqual([]);
  });

  test('match the generated field-rules.ts', () => {
    const path = join(PROJECT_ROOT, 'lambdas/functions/graphql/generated/field-rules.ts');
    expect(readFileSync(path, 'utf8')).toBe(fieldRulesModule(parse(SCHEMA).definitions));
  });

  test('allow `node` to everyone who may read at least one type of node', () => {
    const rule = new Set(ruleOf(fieldRules, 'Query', 'node'));
    expect(rule).toEqual(new Set(Object.values(NODE_ACTIONS)));
  });

  test.each<[string, string, string[]]>([
    [
      'a field without a rule',
      'type Query { a: Int @public b: Int }',
      ['No rule says who may read Query.b: give it or its type @auth or @public.'],
    ],
    [
      'a field of an interface without a rule',
      'interface Named { name: String } type Query { a: Int @public }',
      ['No rule says who may read Named.name: give it or its type @auth or @public.'],
    ],
    [
      'a rule without an action',
      'type Query { a: Int @auth(requires: []) }',
      ['@auth on Query.a names no action.'],
    ],
    [
      'both rules at once',
      'type Query { a: Int @public @auth(requires: [JOBS_READ]) }',
      ['Query.a has both @auth and @public, or one of them twice.'],
    ],
    [
      'an action that no role has',
      'type Query { a: Int @auth(requires: [MOON_READ]) }',
      ['permissions.ts has no action MOON_READ.'],
    ],
    [
      'a non-null field that a role can reach but not read',
      `type Query { job: Job @auth(requires: [JOBS_READ]) }
       type Job @public { owner: String! @auth(requires: [ACCOUNTS_READ]) }`,
      [
        'Job.owner is non-null, but MARKETING can reach it and may not read it: allow it or make it nullable.',
      ],
    ],
    [
      'a non-null field that only two roles together can reach',
      `type Query { step: Step @auth(requires: [LEADING_STEPS_READ]) }
       type Step @public { quote: Quote @auth(requires: [HOTSPOTS_READ]) }
       type Quote @public { who: String! @auth(requires: [RISKS_READ]) }`,
      [
        'Quote.who is non-null, but MARKETING with PRODUCT can reach it and may not read it: allow it or make it nullable.',
      ],
    ],
    [
      'a non-null field behind a union',
      `type Query { any: Any @public } union Any = Job
       type Job @public { owner: String! @auth(requires: [ACCOUNTS_READ]) }`,
      [
        'Job.owner is non-null, but callers without a role can reach it and may not read it: allow it or make it nullable.',
      ],
    ],
  ])('reject a schema with %s', (_, sdl, problems) => {
    expect(problemsOf(sdl)).toEqual(problems);
  });

  test('assume that `node` returns only types the caller may read, and that other interface fields return any type', () => {
    const types = `interface Node @public { id: ID! }
      type Account implements Node @auth(requires: [ACCOUNTS_READ]) { id: ID! }`;
    expect(problemsOf(`type Query { node: Node @public } ${types}`)).toEqual([]);
    expect(problemsOf(`type Query { other: Node @public } ${types}`)).toHaveLength(1);
  });

  test("require the schema's actions to match permissions.ts", () => {
    const [first = '', ...others] = Object.keys(PERMISSIONS);
    const sdl = `enum Action { MOON_READ ${others.join(' ')} } type Query { a: Int @public }`;
    expect(fieldRulesProblems(outlineOf(parse(sdl).definitions))).toEqual([
      `The enum Action has no ${first}, but permissions.ts does.`,
      'permissions.ts has no action MOON_READ.',
    ]);
  });

  test('report all problems and generate no code if there are any', () => {
    const sdl = `${ACTIONS} type Query { a: Int b: Int }`;
    expect(() => fieldRulesModule(parse(sdl).definitions)).toThrow(
      /^schema.graphql:\nNo rule says who may read Query.a: .*\nNo rule says who may read Query.b: .*$/,
    );
  });
});

describe('guardFields', () => {
  const rules = { Query: { a: 'PUBLIC', b: ['JOBS_READ'] } } as const;

  test('guards every field that is not public, and rejects fields without a rule', () => {
    const { a, b } =
      buildSchema('type Query { a: Int b: Int }').getQueryType()?.toConfig().fields ?? {};
    const fields = { ...(a && { a }), ...(b && { b }) };
    guardFields('Query', fields, rules);
    expect(Object.entries(fields).filter(([, { resolve }]) => resolve)).toEqual([['b', b]]);
    expect(() => guardFields('Job', fields, rules)).toThrow('No rule says who may read Job.a');
    expect(() => guardFields('Query', fields, { Query: { a: 'PUBLIC' } })).toThrow(
      'No rule says who may read Query.b',
    );
  });
});
