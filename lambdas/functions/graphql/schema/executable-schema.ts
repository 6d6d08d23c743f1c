import {
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isScalarType,
} from 'graphql';
import { auditRootFields } from '../audited.ts';
import { guardFields } from './field-rules.ts';
import { writtenSchema } from '../generated/type-defs.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { onDemand } from '../resolvers/on-demand.ts';
import { type Descriptions, type FieldMap, type Resolver, schemaOf } from './schema-of.ts';

/** The resolvers of one type. */
type TypeResolvers = Resolvers[keyof Resolvers];

/**
 * schema.graphql with its resolvers, and with its descriptions if someone may ask for them. Built by
 * hand, as a function starts with it: a general builder takes twice as long. Throws for resolvers of a
 * type that the schema does not have. The fields of a type, when they are asked for, throw for a
 * resolver of another field, and for a field without a rule.
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
  });
  for (const [name, ofType] of byType) resolveType(schema, name, ofType);
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

/** The fields that have no resolver yet get one that loads its own when it is called. */
function resolveOnDemand(fields: FieldMap, load: () => Promise<object>): void {
  for (const [name, field] of Object.entries(fields)) {
    field.resolve ??= async (...args) => {
      const { [name]: resolve } = (await load()) as Readonly<Record<string, Resolver>>;
      if (resolve === undefined) throw new Error(`Nothing resolves the field ${name}.`);
      return resolve(...args);
    };
  }
}

/** What resolves a type rather than its fields: how a scalar is read, which object an interface is. */
function resolveType(schema: GraphQLSchema, name: string, resolvers: TypeResolvers): void {
  const type = schema.getType(name);
  if (type === undefined) throw new Error(`There is no type ${name} to resolve.`);
  if (isScalarType(resolvers)) {
    const { serialize, parseValue, parseLiteral } = resolvers;
    Object.assign(type, { serialize, parseValue, parseLiteral });
  } else if (isInterfaceType(type) && resolvers && '__resolveType' in resolvers) {
    type.resolveType = resolvers.__resolveType as GraphQLTypeResolver<unknown, unknown>;
  }
}
