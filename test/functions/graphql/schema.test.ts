import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
} from 'graphql';
import { descriptions } from '../../../lambdas/functions/graphql/generated/descriptions.ts';
import type { Descriptions } from '../../../lambdas/functions/graphql/schema/schema-of.ts';
import { executableSchema } from '../../../lambdas/functions/graphql/schema/executable-schema.ts';
import { onDemand } from '../../../lambdas/functions/graphql/resolvers/on-demand.ts';
import { resolvers } from '../../../lambdas/functions/graphql/resolvers/resolvers.ts';

const schema = executableSchema(resolvers, JSON.parse(descriptions) as Descriptions);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
/** The built-in scalars of GraphQL. */
const BUILT_IN = ['Boolean', 'Float', 'ID', 'Int', 'String'];

function undescribed(): string[] {
  const missing: string[] = [];
  const look = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of types) {
    if (!BUILT_IN.includes(type.name)) look(type.name, type.description);
    if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(
      type.getFields(),
    );
    for (const field of fields) {
      look(`${type.name}.${field.name}`, field.description);
      for (const { name, description } of 'args' in field ? field.args : []) {
        look(`${type.name}.${field.name}(${name}:)`, description);
      }
    }
  }
  return missing;
}

function fieldType(type: GraphQLObjectType, field: string) {
  const found = getNamedType(type.getFields()[field]?.type);
  return isObjectType(found) || isInterfaceType(found) ? found : undefined;
}

describe('the schema', () => {
  test('describes every type, field, argument, input field and enum value', () => {
    expect(undescribed()).toEqual([]);
  });

  test('declares the default of every boolean option and order', () => {
    const isSwitch = /^(dryRun|withHistory|archived|include\w+|\w+Only|assume\w+)$/;
    const undeclared = types.flatMap((type) => {
      const named = isInputObjectType(type)
        ? Object.values(type.getFields())
        : isObjectType(type)
          ? Object.values(type.getFields()).flatMap(({ args }) => args)
          : [];
      return named
        .filter(({ name, deprecationReason }) => {
          return deprecationReason == null && (isSwitch.test(name) || name === 'order');
        })
        .filter(({ defaultValue }) => defaultValue === undefined)
        .map(({ name, type: of }) => `${type.name} ${name}: ${String(of)}`);
    });
    // Accounts found by a search have their own order, so this one has no default.
    expect(undeclared).toEqual(['Query order: AccountOrder']);
  });

  test('lists nodes, except for rows that have no id', () => {
    const listed = objects
      .filter(({ name }) => name.endsWith('Edge'))
      .map((edge) => fieldType(edge, 'node'))
      .filter((node) => !node?.getInterfaces().some(({ name }) => name === 'Node'));
    expect(listed.map((node) => node?.name).sort()).toEqual([
      'AskNext',
      'AuditRecord',
      'BacktestCase',
      'CompetitorRisk',
      'Erasure',
      'ImportBatch',
      'ImportMapping',
      'QuarantineEntry',
      'ScoringVersion',
      'SurveyRecipient',
      'TimelineEvent',
      'User',
    ]);
  });

  test('has the expected types that can be looked up by id', () => {
    const nodes = objects.filter((type) =>
      type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    expect(nodes.map(({ name }) => name).sort()).toEqual([
      'Account',
      'AccountRisk',
      'Activity',
      'CalibrationProposal',
      'Job',
      'JobStep',
      'Outcome',
      'Respondent',
      'Solution',
      'Submission',
      'SurveyCampaign',
      'SurveyLink',
      'Task',
      'TestimonialCandidate',
    ]);
  });

  test('ends every payload with userErrors', () => {
    const payloads = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) =>
      getNamedType(type),
    );
    for (const payload of payloads) {
      if (!isObjectType(payload)) throw new Error(`${payload.name} is no object`);
      expect(String(Object.values(payload.getFields()).at(-1)?.type)).toBe('[UserError!]!');
    }
    expect(payloads.length).toBeGreaterThan(13);
  });

  test('marks the selectors as oneOf', () => {
    const oneOf = types.filter((type) => isInputObjectType(type) && type.isOneOf);
    expect(oneOf.map(({ name }) => name).sort()).toEqual([
      'AccountSelector',
      'JobSelector',
      'RespondentSelector',
    ]);
  });

  test.each(['Query', 'Mutation'] as const)(
    'resolves each field of %s either from the start or on demand',
    async (root) => {
      const fields = schema.getType(root);
      const names = isObjectType(fields) ? Object.keys(fields.getFields()) : [];
      const atStart = Object.keys(resolvers[root] ?? {});
      const later = Object.keys(await onDemand[root]());
      expect([...atStart, ...later].sort()).toEqual(names.sort());
    },
  );

  test('rejects a resolver for an unknown type or field', () => {
    const stray = (name: string, field: string) => ({
      ...resolvers,
      [name]: { [field]: () => null },
    });
    expect(() => executableSchema(stray('Nothing', 'id'))).toThrow(
      'There is no type Nothing to resolve.',
    );
    const job = executableSchema(stray('Job', 'nothing')).getType('Job');
    expect(() => isObjectType(job) && job.getFields()).toThrow(
      'There is no field Job.nothing to resolve.',
    );
  });
});
