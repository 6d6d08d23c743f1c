import { getNamedType, type GraphQLObjectType, isCompositeType } from 'graphql';
import type { Leg, Way } from './ways.ts';

/** What fields are given as arguments, in brackets; empty for those that need none. */
export type Arguments = (leg: Pick<Leg, 'type' | 'field'> & { to?: string }, way: Way) => string;

/** A field as it is asked for, and what the answer calls it. */
interface Spelled {
  key: string;
  field: string;
}

/**
 * A query that goes a way and asks for every field of what it leads to in every spelling: plain, by
 * an alias, in a fragment, in a named one, and in one on the interface Node.
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

/** What the answer to such a query holds for each object of the type. */
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

/** A query's text is limited, and Query has many fields: its aliases are in fragments only. */
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
