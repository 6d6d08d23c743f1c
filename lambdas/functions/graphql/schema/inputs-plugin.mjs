import { isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';

const SCALARS = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/**
 * graphql-codegen plugin that writes the types of mutation inputs and list filters for the use cases. Enum
 * values are plain strings, because use cases have other callers than the API and validate their input.
 */
export function plugin(schema) {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return [
    `import type { Optional } from '../validation/given.ts';`,
    ...inputs.map(interfaceOf),
    '',
  ].join('\n\n');
}

function interfaceOf(input) {
  const fields = Object.values(input.getFields()).map(
    (field) => `${comment(field, '  ')}  readonly ${propertyOf(field)};`,
  );
  return `${comment(input)}export interface ${input.name} {\n${fields.join('\n')}\n}`;
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

function comment({ description }, indent = '') {
  if (!description) return '';
  const lines = description.split('\n');
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
