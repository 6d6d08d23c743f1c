import {
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';

const SCALARS = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/**
 * graphql-codegen plugin that writes the types of inputs, and of the arguments of fields, for the use cases.
 * Enum values are plain strings, because use cases have other callers than the API and validate their input.
 */
export function plugin(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const inputs = types.filter(isInputObjectType);
  // A mutation has a single argument, its input.
  const objects = types.filter((type) => isObjectType(type) && type.name !== 'Mutation');
  return [
    `import type { Optional } from '../validation/given.ts';`,
    ...inputs.map((input) => interfaceOf(input, Object.values(input.getFields()))),
    ...objects.flatMap(argumentsOf),
    '',
  ].join('\n\n');
}

/** Named for the field, such as `TasksArguments`, or, outside Query, `AccountTasksArguments`. */
function argumentsOf(type) {
  const owner = type.name === 'Query' ? '' : type.name;
  return Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .map(({ name, args }) => {
      const description = `Arguments of \`${type.name}.${name}\`.`;
      const field = name[0].toUpperCase() + name.slice(1);
      return interfaceOf({ name: `${owner}${field}Arguments`, description }, args);
    });
}

function interfaceOf({ name, description }, fields) {
  const properties = fields.map(
    (field) => `${comment(field, '  ')}  readonly ${propertyOf(field)};`,
  );
  return `${comment({ description })}export interface ${name} {\n${properties.join('\n')}\n}`;
}

function propertyOf(field) {
  const { name, type } = field;
  const isNullable = !isNonNullType(type);
  const given = typeOf(isNullable ? type : type.ofType);
  if (isNullable) return `${name}?: Optional<${given}>`;
  return isRequiredInputField(field) ? `${name}: ${given}` : `${name}?: ${given}`;
}

function typeOf(type) {
  if (isNonNullType(type)) return typeOf(type.ofType);
  if (isListType(type)) return `readonly ${typeOf(type.ofType)}[]`;
  return isInputObjectType(type) ? type.name : (SCALARS[type.name] ?? 'string');
}

function comment({ description, deprecationReason }, indent = '') {
  if (!description) return '';
  const lines = description.split('\n');
  // Not as a tag, because use cases must read what is deprecated.
  if (deprecationReason) lines.push(`Deprecated: ${deprecationReason}`);
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
