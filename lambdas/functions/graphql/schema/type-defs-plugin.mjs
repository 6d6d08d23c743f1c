import { isEnumType, isInputObjectType, isObjectType, isScalarType, isUnionType } from 'graphql';
import { literal, ownOf } from './written.mjs';

/**
 * A plugin of graphql-codegen: writes the schema as data, as `schema-of.ts` reads it, into a module,
 * so that bundles and tests carry it along without reading a file. It is JSON, which is read far
 * faster than the schema's text is parsed. Descriptions, half of that text, are a module of their own.
 */
export const plugin = (schema) => {
  const { types, directives } = ownOf(schema);
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

function named(list, change) {
  return Object.fromEntries(list.map((each) => [each.name, change(each)]));
}
