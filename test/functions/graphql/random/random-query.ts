import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type OperationTypeNode,
} from 'graphql';
import type { Choices } from './choices.ts';
import { type Pools, RandomValues } from './random-values.ts';

const MOST_FIELDS = 6;
const DEEPEST = 7;
/** Number of fields after which only leaves are added. Longer queries exceed the limits. */
const LONGEST = 60;

/** What the random query contains. */
export interface Leaning {
  operation: OperationTypeNode;
  /** The top-level field to select. Random by default. */
  root?: string;
  pools: Pools;
  /** Fields of object types and implementations of interfaces to choose more often. */
  prefers(type: string, field: string): boolean;
  /** Fields to choose in half of all cases if the type has any. */
  seeks?(field: GraphQLField<unknown, unknown>): boolean;
}

export interface RandomQuery {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Returns a random query or mutation with valid and invalid arguments, aliases, fragments and variables. One
 * in five contains mistakes.
 */
export function randomQuery(
  schema: GraphQLSchema,
  choices: Choices,
  leaning: Leaning,
): RandomQuery {
  return new Writer(schema, choices, leaning).write();
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #choices: Choices;
  readonly #leaning: Leaning;
  readonly #values: RandomValues;
  readonly #hasMistakes: boolean;
  readonly #fragments: string[] = [];
  #fields = 0;

  constructor(schema: GraphQLSchema, choices: Choices, leaning: Leaning) {
    this.#schema = schema;
    this.#choices = choices;
    this.#leaning = leaning;
    this.#hasMistakes = choices.isLucky(20);
    this.#values = new RandomValues(choices, leaning.pools, this.#hasMistakes);
  }

  write(): RandomQuery {
    const { operation } = this.#leaning;
    const root = this.#schema.getRootType(operation);
    const body = isObjectType(root) ? this.#body(root) : '{ __typename }';
    const { declared, variables } = this.#values;
    const head = declared.length === 0 ? '' : ` (${declared.join(', ')})`;
    return { query: [`${operation}${head} ${body}`, ...this.#fragments].join('\n'), variables };
  }

  #body(type: GraphQLObjectType): string {
    const wanted = this.#leaning.root === undefined ? null : type.getFields()[this.#leaning.root];
    return wanted ? `{ ${this.#asked(wanted, 0)} }` : this.#selections(type, 0);
  }

  #selections(type: GraphQLNamedType, depth: number): string {
    // Fewer fields at each deeper level.
    const count = 1 + this.#choices.below(Math.max(2, MOST_FIELDS - depth));
    const parts = Array.from({ length: count }, () => this.#selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (this.#errs()) return this.#choices.one(['__typename', 'nothing', 'id { id }']);
    if (isInterfaceType(type)) return this.#onInterface(type, depth);
    if (!isObjectType(type)) return '__typename';
    if (depth < DEEPEST && this.#choices.isLucky(10)) return this.#inFragment(type, depth);
    return this.#field(type, depth);
  }

  #onInterface(type: GraphQLNamedType, depth: number): string {
    const behind = isInterfaceType(type) ? [...this.#schema.getPossibleTypes(type)] : [];
    const preferred = behind.filter(({ name }) => this.#leaning.prefers(type.name, name));
    const isPreferred = preferred.length > 0 && this.#choices.isLucky(85);
    const [first, ...others] = isPreferred ? preferred : behind;
    if (!first || this.#choices.isLucky(10)) return 'id';
    const chosen = this.#choices.one([first, ...others]);
    return `... on ${chosen.name} ${this.#selections(chosen, depth + 1)}`;
  }

  /** Wraps the selections in a fragment, on the type or on its interface. */
  #inFragment(type: GraphQLObjectType, depth: number): string {
    const inner = this.#selections(type, depth + 1);
    const [node] = type.getInterfaces();
    if (node && this.#choices.isLucky(30)) {
      return `... on ${node.name} { id ... on ${type.name} ${inner} }`;
    }
    if (this.#choices.isLucky(50)) return `... on ${type.name} ${inner}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${inner}`);
    return `...${name}`;
  }

  #field(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const isLeaf = ({ type: of }: (typeof fields)[number]) => !isCompositeType(getNamedType(of));
    const leaves = fields.filter(isLeaf);
    const others = fields.filter((field) => !isLeaf(field));
    const goesDeeper = leaves.length === 0 || (others.length > 0 && this.#choices.isLucky(60));
    const isFull = depth >= DEEPEST || this.#fields > LONGEST;
    const possible = goesDeeper && !isFull ? others : leaves;
    const [sought, ...alsoSought] = possible.filter((field) => this.#leaning.seeks?.(field));
    if (sought && this.#choices.isLucky(50)) {
      return this.#asked(this.#choices.one([sought, ...alsoSought]), depth);
    }
    const preferred = possible.filter(({ name }) => this.#leaning.prefers(type.name, name));
    const isPreferred = preferred.length > 0 && this.#choices.isLucky(85);
    const [first, ...more] = isPreferred ? preferred : possible;
    if (!first) return '__typename';
    return this.#asked(this.#choices.one([first, ...more]), depth);
  }

  #asked(field: GraphQLField<unknown, unknown>, depth: number): string {
    const below = getNamedType(field.type);
    const inner = isCompositeType(below) ? ` ${this.#selections(below, depth + 1)}` : '';
    this.#fields += 1;
    // The same field with other arguments needs an alias, or validation reports a conflict.
    const alias = field.args.length > 0 || this.#choices.isLucky(50) ? `a${this.#fields}: ` : '';
    return `${alias}${field.name}${this.#arguments(field)}${this.#directive()}${inner}`;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap(({ name, type }) => {
      // A cursor is valid only for its own list, so most would make the page an error.
      const often = name === 'after' ? 5 : 30;
      const isGiven = isNonNullType(type) ? !this.#errs() : this.#choices.isLucky(often);
      return isGiven ? [`${name}: ${this.#values.argument(name, type)}`] : [];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #errs(): boolean {
    return this.#hasMistakes && this.#choices.isLucky(3);
  }

  #directive(): string {
    if (!this.#choices.isLucky(3)) return '';
    return this.#choices.one([' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)']);
  }
}
