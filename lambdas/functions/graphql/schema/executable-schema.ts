import { type GraphQLSchema, type GraphQLTypeResolver, isScalarType } from 'graphql';
import { auditRootFields } from '../audited.ts';
import { guardFields } from './field-rules.ts';
import { writtenSchema } from '../generated/type-defs.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { onDemand } from '../resolvers/on-demand.ts';
import {
  type Descriptions,
  type FieldMap,
  type Resolver,
  schemaOf,
  type TypeBehavior,
} from './schema-of.ts';

/** The resolvers of one type. */
type TypeResolvers = Resolvers[keyof Resolvers];

/**
 * schema.graphql with its resolvers, and with its descriptions if introspection is enabled. Built by hand
 * because every cold start waits for it and a general-purpose builder takes twice as long. Throws for
 * resolvers of an unknown type. Reading the fields of a type throws for a resolver of an unknown field and
 * for a field without a rule.
 */
export function executableSchema(
  resolvers: Resolvers,
  descriptions: Descriptions | null = null,
): GraphQLSchema {
  const byType = new Map<string, TypeResolvers>(Object.entries(resolvers));
  const schema = schemaOf(writtenSchema, {
    descriptions,
    complete: (type, fields) => {
      resolveFields(type, fields, byType.get(type));
      if (type === 'Query' || type === 'Mutation') resolveOnDemand(fields, onDemand[type]);
      guardFields(type, fields);
      auditRootFields(type, fields);
    },
    behaviorOf: (type) => behaviorOf(byType.get(type)),
  });
  const stray = [...byType.keys()].find((name) => !(name in writtenSchema.types));
  if (stray !== undefined) throw new Error(`There is no type ${stray} to resolve.`);
  return schema;
}

function resolveFields(type: string, fields: FieldMap, resolvers: TypeResolvers): void {
  const byField: [string, unknown][] = Object.entries(resolvers ?? {});
  for (const [name, resolve] of byField) {
    const field = fields[name];
    if (field === undefined) throw new Error(`There is no field ${type}.${name} to resolve.`);
    field.resolve = resolve as Resolver;
  }
}

/** Gives fields without a resolver one that loads the actual resolver on the first call. */
function resolveOnDemand(fields: FieldMap, load: () => Promise<object>): void {
  for (const [name, field] of Object.entries(fields)) {
    field.resolve ??= async (...args) => {
      const { [name]: resolve } = (await load()) as Readonly<Record<string, Resolver>>;
      if (resolve === undefined) throw new Error(`Nothing resolves the field ${name}.`);
      return resolve(...args);
    };
  }
}

/** What resolves a type rather than its fields. */
function behaviorOf(resolvers: TypeResolvers): TypeBehavior {
  if (isScalarType(resolvers)) {
    const { serialize, parseValue, parseLiteral } = resolvers;
    return { serialize, parseValue, parseLiteral };
  }
  if (resolvers && '__resolveType' in resolvers) {
    return { resolveType: resolvers.__resolveType as GraphQLTypeResolver<unknown, unknown> };
  }
  return {};
}
