import { isIntrospectionType, isSpecifiedDirective, isSpecifiedScalarType } from 'graphql';

/** The types and directives of a schema that are not GraphQL's own. */
export function ownOf(schema) {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type),
  );
  const directives = schema.getDirectives().filter((one) => !isSpecifiedDirective(one));
  return { types, directives };
}

/** A value's JSON as a string in TypeScript. */
export function literal(value) {
  const lines = JSON.stringify(value).replaceAll(/[\\`]|\$\{/g, (match) => `\\${match}`);
  return `\`${lines}\``;
}
