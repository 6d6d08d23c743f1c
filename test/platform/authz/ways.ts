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

/** A field on the way to an object. */
export interface Leg {
  type: string;
  field: GraphQLField<unknown, unknown>;
  /** The type of what it leads to. */
  to: string;
}

/** Fields from the top to an object of a type, one below the other. */
export type Way = readonly Leg[];

/** Object types in the order of the schema. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}

/** Every field that leads from an object to another, one leg for each type that it may lead to. */
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

/** Whether a caller is let through a field to what is behind it, by the table of readers. */
export function isOpen(caller: Caller, { type, field, to }: Leg): boolean {
  if (!mayRead(caller, type, field.name)) return false;
  return type !== 'Query' || !/^nodes?$/.test(field.name) || mayReadNode(caller, to);
}

/**
 * A way to a type through every field that leads to it: on legs that are open to the caller as far
 * as there are such, or else on those that are open to an administrator.
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
  // A map grows while it is gone through, until nothing new is reached.
  for (const [type, way] of ways) {
    for (const leg of legs) {
      const isNext = leg.type === type && !ways.has(leg.to) && isOpen(caller, leg);
      if (isNext) ways.set(leg.to, [...way, leg]);
    }
  }
  return ways;
}
