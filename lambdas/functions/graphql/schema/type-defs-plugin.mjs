import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/**
 * A plugin of graphql-codegen: writes the schema as data, as `schema-of.ts` reads it, into a module,
 * so that bundles and tests carry it along without reading a file. It is JSON, which is read far
 * faster than the schema's text is parsed. Descriptions, half of that text, stand by themselves: only
 * whoever may ask for them needs to read them.
 */
export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type),
  );
  const directives = schema.getDirectives().filter((one) => !isSpecifiedDirective(one));
  const written = {
    types: named(types, typeOf),
    directives: named(directives, ({ locations, isRepeatable, args }) => ({
      locations,
      isRepeatable,
      args: named(args, valueOf),
    })),
  };
  return [
    '/** The schema without its descriptions: the JSON of a WrittenSchema. */',
    `export const writtenSchema = ${literal(written)};\n`,
    '/** The JSON of its descriptions. */',
    `export const descriptions = ${literal(descriptionsOf(types, directives))};\n`,
  ].join('\n');
};

function typeOf(type) {
  if (isScalarType(type)) return { kind: 'SCALAR' };
  if (isEnumType(type)) return { kind: 'ENUM', values: named(type.getValues(), deprecationOf) };
  if (isUnionType(type)) return { kind: 'UNION', types: type.getTypes().map(String) };
  const fields = Object.values(type.getFields());
  if (isInputObjectType(type)) {
    return { kind: 'INPUT', isOneOf: type.isOneOf, fields: named(fields, valueOf) };
  }
  const kind = isObjectType(type) ? 'OBJECT' : 'INTERFACE';
  return { kind, interfaces: type.getInterfaces().map(String), fields: named(fields, fieldOf) };
}

function fieldOf(field) {
  const args = field.args.length > 0 && { args: named(field.args, valueOf) };
  return { type: String(field.type), ...args, ...deprecationOf(field) };
}

/** An argument or a field of an input. */
function valueOf(value) {
  const { type, defaultValue } = value;
  return { type: String(type), defaultValue, ...deprecationOf(value) };
}

function deprecationOf({ deprecationReason }) {
  return { deprecationReason: deprecationReason ?? undefined };
}

function descriptionsOf(types, directives) {
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

function named(list, change) {
  return Object.fromEntries(list.map((each) => [each.name, change(each)]));
}

function literal(value) {
  const lines = JSON.stringify(value).replaceAll(/[\\`]|\$\{/g, (match) => `\\${match}`);
  return `\`${lines}\``;
}
