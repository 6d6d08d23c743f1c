import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Caller } from '../../support/callers/api-of-callers.ts';
import { mayRead, mayReadNode } from './readers.ts';

/** A field on the path to an object. */
export interface Leg {
  type: string;
  field: GraphQLField<unknown, unknown>;
  /** The type that the field leads to. */
  to: string;
}

/** Fields from the root to an object of a type. */
export type Way = readonly Leg[];

/** Returns the object types in schema order. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}

/** Returns every field that leads to another object, with one leg per possible type. */
export function legsOf(schema: GraphQLSchema): Leg[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const to = getNamedType(field.type);
      if (isObjectType(to)) return [{ type: type.name, field, to: to.name }];
      if (!isInterfaceType(to)) return [];
      const behind = schema.getPossibleTypes(to);
      return behind.map(({ name }) => ({ type: type.name, field, to: name }));
    }),
  );
}

/** Whether the caller may pass through a field, according to the table of readers. */
export function isOpen(caller: Caller, { type, field, to }: Leg): boolean {
  if (!mayRead(caller, type, field.name)) return false;
  return type !== 'Query' || !/^nodes?$/.test(field.name) || mayReadNode(caller, to);
}

/**
 * Returns a path to a type through each field that leads to it. Prefers legs that are open to the caller, and
 * otherwise uses those open to an administrator.
 */
export function waysTo(legs: readonly Leg[], caller: Caller, type: string): Way[] {
  const own = shortestWays(legs, caller);
  const any = shortestWays(legs, 'ADMIN');
  return legs
    .filter(({ to }) => to === type)
    .flatMap((leg) => {
      const before = own.get(leg.type) ?? any.get(leg.type);
      return before ? [[...before, leg]] : [];
    });
}

function shortestWays(legs: readonly Leg[], caller: Caller): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([
    ['Query', []],
    ['Mutation', []],
  ]);
  // Iterating a Map also visits entries added meanwhile, so this runs until no new type is reached.
  for (const [type, way] of ways) {
    for (const leg of legs) {
      const isNext = leg.type === type && !ways.has(leg.to) && isOpen(caller, leg);
      if (isNext) ways.set(leg.to, [...way, leg]);
    }
  }
  return ways;
}
