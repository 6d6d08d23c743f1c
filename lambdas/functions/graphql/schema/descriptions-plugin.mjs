import { literal, ownOf } from './written.mjs';

/**
 * graphql-codegen plugin that writes the schema's descriptions to a separate module, since only deployments
 * with introspection load them.
 */
export const plugin = (schema) =>
  [
    '/** What the schema says of its types, fields and arguments, by coordinate: JSON. */',
    `export const descriptions = ${literal(descriptionsOf(schema))};\n`,
  ].join('\n');

function descriptionsOf(schema) {
  const { types, directives } = ownOf(schema);
  const found = {};
  const note = (coordinate, { description }) => {
    if (description) found[coordinate] = description;
  };
  for (const type of [...types, ...directives]) {
    note(String(type), type);
    const parts = type.args ?? type.getValues?.() ?? Object.values(type.getFields?.() ?? {});
    for (const part of parts) {
      note(`${type}.${part.name}`, part);
      for (const argument of part.args ?? []) {
        note(`${type}.${part.name}.${argument.name}`, argument);
      }
    }
  }
  return found;
}
