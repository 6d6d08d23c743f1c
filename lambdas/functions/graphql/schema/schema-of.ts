import {
  DirectiveLocation,
  GraphQLDeprecatedDirective,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import type { GraphqlContext } from '../context.ts';

/**
 * graphql-js allows `@deprecated` on directive definitions, a location unknown to most clients. graphql-core
 * 3.2 rejects the whole introspection result because of it.
 */
const BUILT_IN_DIRECTIVES = specifiedDirectives.map((directive) =>
  directive === GraphQLDeprecatedDirective
    ? new GraphQLDirective({
        ...directive.toConfig(),
        locations: directive.locations.filter(
          (location) => location !== DirectiveLocation.DIRECTIVE_DEFINITION,
        ),
      })
    : directive,
);

/** A schema as data: types by name, with type references in GraphQL notation such as `[Job!]!`. */
export interface WrittenSchema {
  types: Named<WrittenType>;
  /** Directives by name, as JSON. */
  directives: string;
}

/** Descriptions by coordinate: `Job`, `Job.steps`, `Query.jobs.first`, `RiskBand.HIGH`, `@auth`. */
export type Descriptions = Named<string>;

type Named<T> = Readonly<Record<string, T>>;

/** `parts` is JSON of the type's fields or enum values by name. */
type WrittenType = { parts: string } & (
  | { kind: 'SCALAR' | 'ENUM' }
  | { kind: 'OBJECT' | 'INTERFACE'; interfaces: readonly string[] }
  | { kind: 'INPUT'; isOneOf: boolean }
  | { kind: 'UNION'; types: readonly string[] }
);

interface Directive {
  locations: DirectiveLocation[];
  isRepeatable: boolean;
  args: Named<Value>;
}

interface Deprecable {
  deprecationReason?: string;
}

interface Field extends Deprecable {
  type: string;
  args?: Named<Value>;
}

/** An argument or input field. */
interface Value extends Deprecable {
  type: string;
  defaultValue?: unknown;
}

/** Field configurations of an object type, by name. */
export type FieldMap = Record<string, GraphQLFieldConfig<unknown, GraphqlContext>>;

export type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;

export interface SchemaParts {
  /** Null if introspection is disabled. */
  descriptions: Descriptions | null;
  /** Called with the fields of an object type before anything else reads them, to attach resolvers. */
  complete?: (type: string, fields: FieldMap) => void;
  /** How a scalar is read and written, and which object type a value of an interface is. */
  behaviorOf?: (type: string) => TypeBehavior;
}

export type TypeBehavior = Partial<
  Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'> &
    Pick<GraphQLInterfaceType, 'resolveType'>
>;

/**
 * Builds a schema that is known to be valid. Fields are built lazily per type, since the first query needs
 * few of them and its caller waits for a cold start.
 */
export function schemaOf(
  { types, directives }: WrittenSchema,
  { descriptions, complete = () => undefined, behaviorOf = () => ({}) }: SchemaParts,
): GraphQLSchema {
  const known = new Map<string, GraphQLType>(specifiedScalarTypes.map((type) => [type.name, type]));
  const describe: Describe = (of, part) =>
    descriptions === null ? undefined : descriptions[part === undefined ? of : `${of}.${part}`];
  const making = { known, describe, complete, behaviorOf };
  const made = mapped(types, (name, written) => {
    const type = typeOf(making, name, written);
    known.set(name, type);
    return type;
  });
  const own = Object.entries(JSON.parse(directives) as Named<Directive>).map(
    ([name, { locations, isRepeatable, args }]) => {
      const description = describe(`@${name}`);
      const values = valuesOf(making, args, `@${name}`);
      return new GraphQLDirective({ name, locations, isRepeatable, args: values, description });
    },
  );
  return collectingNoFields(
    () =>
      new GraphQLSchema({
        query: made['Query'] as GraphQLObjectType,
        mutation: made['Mutation'] as GraphQLObjectType,
        types: [...specifiedScalarTypes, ...Object.values(made)],
        directives: [...BUILT_IN_DIRECTIVES, ...own],
        assumeValid: true,
      }),
  );
}

/**
 * Types that hide their fields while a schema is created. graphql-js would otherwise build every field to
 * collect types, although all types are passed to it.
 */
let isCollecting = false;

function collectingNoFields(create: () => GraphQLSchema): GraphQLSchema {
  isCollecting = true;
  try {
    return create();
  } finally {
    isCollecting = false;
  }
}

class LazyObjectType extends GraphQLObjectType {
  override getFields() {
    return isCollecting ? {} : super.getFields();
  }
}

class LazyInterfaceType extends GraphQLInterfaceType {
  override getFields() {
    return isCollecting ? {} : super.getFields();
  }
}

class LazyInputType extends GraphQLInputObjectType {
  override getFields() {
    return isCollecting ? {} : super.getFields();
  }
}

interface Making {
  /** Types by name and by wrapped reference, so that each is created once. */
  known: Map<string, GraphQLType>;
  describe: Describe;
  complete: NonNullable<SchemaParts['complete']>;
  behaviorOf: NonNullable<SchemaParts['behaviorOf']>;
}

type Describe = (of: string, part?: string) => string | undefined;

function typeOf(making: Making, name: string, written: WrittenType): GraphQLNamedType {
  const description = making.describe(name);
  const all = (references: readonly string[]) => references.map((one) => refer(making, one));
  switch (written.kind) {
    case 'SCALAR':
      return new GraphQLScalarType({ name, description, ...making.behaviorOf(name) });
    case 'ENUM': {
      const values = () => enumValuesOf(making, partsOf(written), name);
      return new GraphQLEnumType({ name, description, values });
    }
    case 'INPUT': {
      const { isOneOf } = written;
      const fields = () => valuesOf(making, partsOf(written), name);
      return new LazyInputType({ name, description, isOneOf, fields });
    }
    case 'UNION': {
      const types = () => all(written.types) as GraphQLObjectType[];
      return new GraphQLUnionType({ name, description, types });
    }
    case 'OBJECT':
    case 'INTERFACE': {
      const isObject = written.kind === 'OBJECT';
      const Type = isObject ? LazyObjectType : LazyInterfaceType;
      const interfaces = () => all(written.interfaces) as GraphQLInterfaceType[];
      const fields = () => {
        const made = fieldsOf(making, partsOf(written), name);
        if (isObject) making.complete(name, made);
        return made;
      };
      return new Type({ name, description, interfaces, fields, ...making.behaviorOf(name) });
    }
  }
}

function partsOf<T>({ parts }: WrittenType): Named<T> {
  return JSON.parse(parts) as Named<T>;
}

function refer(making: Making, reference: string): GraphQLType {
  let type = making.known.get(reference);
  if (type === undefined) {
    type = wrapped(making, reference);
    making.known.set(reference, type);
  }
  return type;
}

function wrapped(making: Making, reference: string): GraphQLType {
  if (reference.endsWith('!')) {
    return new GraphQLNonNull(refer(making, reference.slice(0, -1)) as GraphQLNullableType);
  }
  if (reference.endsWith(']')) return new GraphQLList(refer(making, reference.slice(1, -1)));
  throw new Error(`There is no type ${reference}.`);
}

function enumValuesOf({ describe }: Making, values: Named<Deprecable>, of: string) {
  return mapped(values, (name, { deprecationReason }) => ({
    deprecationReason,
    description: describe(of, name),
  }));
}

function fieldsOf(making: Making, fields: Named<Field>, of: string): FieldMap {
  return mapped(fields, (name, { type, args, deprecationReason }) => ({
    type: refer(making, type) as GraphQLOutputType,
    args: args ? valuesOf(making, args, `${of}.${name}`) : {},
    deprecationReason,
    description: making.describe(of, name),
  }));
}

/** Arguments or input fields. */
function valuesOf(making: Making, values: Named<Value>, of: string) {
  return mapped(values, (name, { type, defaultValue, deprecationReason }) => ({
    type: refer(making, type) as GraphQLInputType,
    defaultValue,
    deprecationReason,
    description: making.describe(of, name),
  }));
}

/** A plain loop: it runs a thousand times before V8 optimizes anything. */
function mapped<T, R>(named: Named<T>, change: (name: string, one: T) => R): Record<string, R> {
  const changed: Record<string, R> = {};
  for (const [name, one] of Object.entries(named)) changed[name] = change(name, one);
  return changed;
}
