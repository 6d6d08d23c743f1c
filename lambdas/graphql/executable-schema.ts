import {
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { auditRootFields } from './audited.ts';
import { guardFields } from './field-rules.ts';
import { descriptions, writtenSchema } from './generated/type-defs.ts';
import type { Resolvers } from './generated/resolvers-types.ts';
import { type Descriptions, schemaOf, type WrittenSchema } from './schema-of.ts';

/**
 * schema.graphql with its resolvers, and with its descriptions if somebody may ask for them. Built by
 * hand, as a function starts with it: a general builder takes twice as long. Throws for a resolver of
 * something that the schema does not have.
 */
export function executableSchema(resolvers: Resolvers, { isDescribed = true } = {}): GraphQLSchema {
  const written = JSON.parse(writtenSchema) as WrittenSchema;
  const described = isDescribed ? (JSON.parse(descriptions) as Descriptions) : null;
  const schema = schemaOf(written, described);
  for (const [name, typeResolvers] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!type) throw new Error(`There is no type ${name} to resolve.`);
    attach(type, typeResolvers);
  }
  guardFields(schema);
  auditRootFields(schema);
  return schema;
}

function attach(type: GraphQLNamedType, resolvers: Resolvers[keyof Resolvers]): void {
  if (isScalarType(resolvers)) {
    const { serialize, parseValue, parseLiteral } = resolvers;
    Object.assign(type, { serialize, parseValue, parseLiteral });
    return;
  }
  for (const [name, resolve] of Object.entries<unknown>(resolvers ?? {})) {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    else if (isInterfaceType(type) && name === '__resolveType') {
      type.resolveType = resolve as GraphQLTypeResolver<unknown, unknown>;
    } else throw new Error(`There is no field ${type.name}.${name} to resolve.`);
  }
}
