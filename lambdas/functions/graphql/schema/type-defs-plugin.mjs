import { isEnumType, isInputObjectType, isObjectType, isScalarType, isUnionType } from 'graphql';
import { literal, ownOf } from './written.mjs';

/**
 * graphql-codegen plugin that writes the schema as data for `schema-of.ts` into a module, so that bundles and
 * tests need not read a file. The parts of each type are a JSON string, parsed on first use. Descriptions,
 * half of the schema's text, go to a separate module.
 */
export const plugin = (schema) => {
  const { types, directives } = ownOf(schema);
  const entries = types.map((type) => `    ${type.name}: ${writtenType(type)},\n`);
  const ofDirectives = named(directives, ({ locations, isRepeatable, args }) => ({
    locations,
    isRepeatable,
    args: named(args, valueOf),
  }));
  return [
    "import type { WrittenSchema } from '../schema/schema-of.ts';\n",
    '/** The schema without its descriptions. */',
    'export const writtenSchema: WrittenSchema = {',
    `  types: {\n${entries.join('')}  },`,
    `  directives: ${literal(ofDirectives)},`,
    '};\n',
  ].join('\n');
};

function writtenType(type) {
  const { kind, parts = {}, ...more } = typeOf(type);
  const told = { kind, ...more };
  const facts = Object.entries(told).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${facts.join(', ')}, parts: ${literal(parts)} }`;
}

function typeOf(type) {
  if (isScalarType(type)) return { kind: 'SCALAR' };
  if (isEnumType(type)) return { kind: 'ENUM', parts: named(type.getValues(), deprecationOf) };
  if (isUnionType(type)) return { kind: 'UNION', types: type.getTypes().map(String) };
  const fields = Object.values(type.getFields());
  if (isInputObjectType(type)) {
    return { kind: 'INPUT', isOneOf: type.isOneOf, parts: named(fields, valueOf) };
  }
  const kind = isObjectType(type) ? 'OBJECT' : 'INTERFACE';
  return { kind, interfaces: type.getInterfaces().map(String), parts: named(fields, fieldOf) };
}

function fieldOf(field) {
  const args = field.args.length > 0 && { args: named(field.args, valueOf) };
  return { type: String(field.type), ...args, ...deprecationOf(field) };
}

/** An argument or input field. */
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
