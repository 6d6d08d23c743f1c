import {
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isScalarType,
} from 'graphql';
import { auditRootFields } from '../audited.ts';
import { guardFields, needRules } from './field-rules.ts';
import { writtenSchema } from '../generated/type-defs.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { type Descriptions, type FieldMap, schemaOf, type WrittenSchema } from './schema-of.ts';

/** The resolvers of one type. */
type TypeResolvers = Resolvers[keyof Resolvers];

/**
 * schema.graphql with its resolvers, and with its descriptions if someone may ask for them. Built by
 * hand, as a function starts with it: a general builder takes twice as long. Throws for a resolver of
 * something that the schema does not have, and for a field without a rule.
 */
export function executableSchema(
  resolvers: Resolvers,
  descriptions: Descriptions | null = null,
): GraphQLSchema {
  const written = JSON.parse(writtenSchema) as WrittenSchema;
  const byType = new Map<string, TypeResolvers>(Object.entries(resolvers));
  for (const [name, ofType] of byType) needSchemaFor(written, name, ofType);
  needRules(written);
  const schema = schemaOf(written, {
    descriptions,
    complete: (type, fields) => {
      resolveFields(fields, byType.get(type));
      guardFields(type, fields);
      auditRootFields(type, fields);
    },
  });
  for (const [name, ofType] of byType) resolveType(schema, name, ofType);
  return schema;
}

/** Throws for a resolver of a type or of a field that there is not. */
function needSchemaFor({ types }: WrittenSchema, name: string, resolvers: TypeResolvers): void {
  const type = types[name];
  if (type === undefined) throw new Error(`There is no type ${name} to resolve.`);
  if (type.kind === 'SCALAR') return;
  const known = type.kind === 'OBJECT' ? type.fields : { __resolveType: null };
  const stray = Object.keys(resolvers ?? {}).find((field) => !(field in known));
  if (stray !== undefined) throw new Error(`There is no field ${name}.${stray} to resolve.`);
}

function resolveFields(fields: FieldMap, resolvers: TypeResolvers): void {
  const byField: [string, unknown][] = Object.entries(resolvers ?? {});
  for (const [name, resolve] of byField) Object.assign(fields[name] ?? {}, { resolve });
}

/** What resolves a type rather than its fields: how a scalar is read, which object an interface is. */
function resolveType(schema: GraphQLSchema, name: string, resolvers: TypeResolvers): void {
  const type = schema.getType(name);
  if (isScalarType(resolvers)) {
    const { serialize, parseValue, parseLiteral } = resolvers;
    Object.assign(type ?? {}, { serialize, parseValue, parseLiteral });
  } else if (isInterfaceType(type) && resolvers && '__resolveType' in resolvers) {
    type.resolveType = resolvers.__resolveType as GraphQLTypeResolver<unknown, unknown>;
  }
}
