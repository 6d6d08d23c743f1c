import { isIntrospectionType, isSpecifiedDirective, isSpecifiedScalarType } from 'graphql';

/** The schema's own types and directives, without GraphQL's built-in ones. */
export function ownOf(schema) {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type),
  );
  const directives = schema.getDirectives().filter((one) => !isSpecifiedDirective(one));
  return { types, directives };
}

/** A value's JSON as a TypeScript string literal. */
export function literal(value) {
  const lines = JSON.stringify(value).replaceAll(/[\\`]|\$\{/g, (match) => `\\${match}`);
  return `\`${lines}\``;
}
