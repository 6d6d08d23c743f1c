import {
  buildSchema,
  type ConstDirectiveNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
} from 'graphql';

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

/** A heading of the page, with a test for the schema types listed under it. */
const PARTS: readonly (readonly [string, (type: GraphQLNamedType) => boolean])[] = [
  ['Queries', ({ name }) => name === 'Query'],
  ['Mutations', ({ name }) => name === 'Mutation'],
  ['Objects', (type) => isObjectType(type) && !['Query', 'Mutation'].includes(type.name)],
  ['Interfaces', isInterfaceType],
  ['Unions', isUnionType],
  ['Inputs', isInputObjectType],
  ['Enums', isEnumType],
  ['Scalars', (type) => isScalarType(type) && !isSpecifiedScalarType(type)],
];

/**
 * Renders the reference of a schema as the inner HTML of the page's body. Throws if the schema is invalid.
 */
export function referenceOf(schemaText: string): string {
  const types = Object.values(buildSchema(schemaText).getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parts = PARTS.map(([title, isPart]) => ({ title, types: types.filter(isPart) }));
  const shown = parts.filter((part) => part.types.length > 0);
  const listed = shown.map(
    (part) => `<details><summary>${part.title}</summary>
      <ul>${part.types.flatMap(namesOf).join('')}</ul></details>`,
  );
  const sections = shown.map(
    (part) => `<section><h2>${part.title}</h2>${part.types.map(typeOf).join('')}</section>`,
  );
  return `<nav aria-label="Contents"><a href="/">Foothold</a>${listed.join('')}</nav>
    <main><h1>API reference</h1>
    <p>All that the GraphQL API answers, made from its <a href="/schema.graphql">schema</a>.</p>
    ${sections.join('')}</main>`;
}

/** Links to the type, or to each of its fields for Query and Mutation, where people look up a field. */
function namesOf(type: GraphQLNamedType): string[] {
  const isRoot = type.name === 'Query' || type.name === 'Mutation';
  const names = isRoot ? fieldsOf(type).map(({ name }) => `${type.name}.${name}`) : [type.name];
  return names.map((id) => `<li><a href="#${id}">${id.split('.').at(-1) ?? id}</a></li>`);
}

function typeOf(type: GraphQLNamedType): string {
  const isOf = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const members = isUnionType(type) ? type.getTypes() : [];
  const of = [...isOf, ...members].map((each) => linked(each)).join(', ');
  const values = isEnumType(type) ? type.getValues() : [];
  const parts = [
    ...fieldsOf(type).map((field) => fieldOf(type.name, field)),
    ...values.map((value) => `<dt><code>${value.name}</code></dt><dd>${saidOf(value)}</dd>`),
  ];
  return `<article><h3 id="${type.name}">${type.name}</h3>
    ${saidOf(type)}${of && `<p>Of ${of}.</p>`}
    ${parts.length > 0 ? `<dl>${parts.join('')}</dl>` : ''}</article>`;
}

function fieldsOf(type: GraphQLNamedType): Field[] {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values<Field>(type.getFields()) : [];
}

function fieldOf(typeName: string, field: Field): string {
  const args = 'args' in field ? field.args : [];
  const given = args.map((arg) => `<li>${declared(arg)}${saidOf(arg)}</li>`);
  return `<dt id="${typeName}.${field.name}">${declared(field)}</dt>
    <dd>${saidOf(field)}${given.length > 0 ? `<ul>${given.join('')}</ul>` : ''}</dd>`;
}

function declared(part: Field | GraphQLArgument): string {
  const { name, type } = part;
  const given = part.astNode && 'defaultValue' in part.astNode ? part.astNode.defaultValue : null;
  const source = given?.loc?.source.body.slice(given.loc.start, given.loc.end);
  return `<code>${name}: ${linked(type)}${source === undefined ? '' : ` = ${escaped(source)}`}</code>`;
}

interface Described {
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
  astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
}

/** Renders an element's description, the roles that may read it, and its replacement if it is deprecated. */
function saidOf({ description, deprecationReason, astNode }: Described): string {
  const paragraphs = (description ?? '').split(/\n\s*\n/).filter(Boolean);
  const requires = astNode?.directives?.find(({ name }) => name.value === 'auth')?.arguments?.[0];
  const needed =
    requires?.value.kind === Kind.LIST
      ? requires.value.values.flatMap((each) => ('value' in each ? String(each.value) : []))
      : [];
  return [
    deprecationReason ? `<p><strong>Deprecated.</strong> ${worded(deprecationReason)}</p>` : '',
    ...paragraphs.map((text) => `<p>${worded(text)}</p>`),
    needed.length > 0 ? `<p class="needs">Needs ${escaped(needed.join(', '))}.</p>` : '',
  ].join('');
}

function linked(type: GraphQLType): string {
  const named = getNamedType(type);
  const link = isSpecifiedScalarType(named)
    ? named.name
    : `<a href="#${named.name}">${named.name}</a>`;
  return String(type).replace(named.name, link);
}

/** Escapes a text and renders its `backticks` as code. */
function worded(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
