import { getNamedType, type GraphQLObjectType, isCompositeType } from 'graphql';
import type { Leg, Way } from './ways.ts';

/** Returns the arguments of a field in parentheses. Empty if it needs none. */
export type Arguments = (leg: Pick<Leg, 'type' | 'field'> & { to?: string }, way: Way) => string;

/** A field and its key in the response. */
interface Spelled {
  key: string;
  field: string;
}

/**
 * Builds a query along a path that selects every field at its end in every spelling: plain, with an alias, in
 * an inline fragment, in a named fragment, and in a fragment on the Node interface.
 */
export function queryFor(way: Way, type: GraphQLObjectType, given: Arguments): string {
  const spelled = (prefix: string) =>
    Object.values(type.getFields())
      .map((field) => {
        const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
        const alias = prefix === '' ? '' : `${prefix}${field.name}: `;
        return `${alias}${field.name}${given({ type: type.name, field }, way)}${below}`;
      })
      .join(' ');
  const selection = [
    spelled(''),
    ...(hasRoom(type) ? [spelled('alias_')] : []),
    `... on ${type.name} { ${spelled('fragment_')} }`,
    '...Named',
    ...(isNode(type) ? [`... on Node { ... on ${type.name} { ${spelled('node_')} } }`] : []),
  ].join(' ');
  const operation = way[0]?.type === 'Mutation' ? 'mutation' : 'query';
  const fragment = `fragment Named on ${type.name} { ${spelled('named_')} }`;
  return `${operation} ${around(way, selection, given)} ${fragment}`;
}

/** Returns the keys in the response for each object of the type. */
export function spelledFields(type: GraphQLObjectType): Spelled[] {
  const prefixes = [
    '',
    ...(hasRoom(type) ? ['alias_'] : []),
    'fragment_',
    'named_',
    ...(isNode(type) ? ['node_'] : []),
  ];
  return Object.keys(type.getFields()).flatMap((field) =>
    prefixes.map((prefix) => ({ key: `${prefix}${field}`, field })),
  );
}

/** Query has too many fields for the length limit, so its aliases are only in fragments. */
function hasRoom({ name }: GraphQLObjectType): boolean {
  return name !== 'Query';
}

function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

function around(way: Way, selection: string, given: Arguments): string {
  const inner = way.toReversed().reduce((below, leg) => {
    const isBehindInterface = getNamedType(leg.field.type).name !== leg.to;
    const selected = isBehindInterface ? `... on ${leg.to} { ${below} }` : below;
    return `${leg.field.name}${given(leg, way)} { ${selected} }`;
  }, selection);
  return `{ ${inner} }`;
}
