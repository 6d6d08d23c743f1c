import {
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Choices } from './choices.ts';

/** Values to choose from, by name of the argument or field. The first is the most useful one. */
export interface Pools {
  ids: readonly [string, ...string[]];
  cursors: readonly [string, ...string[]];
  /** Keyed by an argument or input field, or by an input type and its field, such as `JobSelector.id`. */
  texts: Readonly<Record<string, readonly [string, ...string[]]>>;
}

const ODD_TEXTS = ['', '#', 'x', 'é\u0000ü', '😀', ' ', 'null', 'y'.repeat(300)] as const;
const SCALARS: Readonly<Record<string, readonly [unknown, ...unknown[]]>> = {
  Int: [5, 1, 100, 0, -1, 101, 2_147_483_647, -2_147_483_648],
  Float: [50, 0.5, 0, 100, -1, 1e308, 1e-308],
  Boolean: [true, false],
  Date: ['2026-10-01', '2026-11-30', '2026-02-31', '0000-01-01', '9999-12-31', 'today', ''],
  DateTime: ['2026-10-01T00:00:00Z', '2026-10-01T00:00:00', '2026-13-01T00:00:00Z', ''],
  EmailAddress: ['somebody@example.com', 'nobody', '@', ''],
  CurrencyCode: ['USD', 'EUR', 'usd', ''],
  Decimal: ['100', '0', '1.005', '-1', '1e400', 'NaN', ''],
};
/** Values of the wrong type for nearly every argument. */
const MISFITS = [null, 7, 'text', true, [], {}, [null], 1.5] as const;

/** Random argument values, as literals or in variables. Most are valid. */
export class RandomValues {
  readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly #choices: Choices;
  readonly #pools: Pools;
  readonly #hasMistakes: boolean;

  constructor(choices: Choices, pools: Pools, hasMistakes: boolean) {
    this.#choices = choices;
    this.#pools = pools;
    this.#hasMistakes = hasMistakes;
  }

  #errs(): boolean {
    return this.#hasMistakes && this.#choices.isLucky(5);
  }

  /** Returns a literal, or a variable that holds the value. */
  argument(name: string, type: GraphQLInputType): string {
    const value = this.#value(name, type);
    if (!this.#choices.isLucky(30)) return literal(value, type);
    const variable = `v${this.declared.length}`;
    this.declared.push(`$${variable}: ${String(type)}`);
    if (!this.#errs()) this.variables[variable] = value;
    return `$${variable}`;
  }

  #value(name: string, type: GraphQLInputType, within = ''): unknown {
    if (this.#errs()) return this.#choices.one(MISFITS);
    if (isNonNullType(type)) return this.#value(name, type.ofType, within);
    if (isListType(type)) {
      const { ofType } = type;
      const count = [1, 2, 0, 3][this.#choices.below(4)] ?? 1;
      return Array.from({ length: count }, () => this.#value(name, ofType, within));
    }
    if (isEnumType(type)) {
      const [first = '', ...others] = type.getValues().map((value) => value.name);
      return this.#errs() ? 'NOTHING' : this.#choices.one([first, ...others]);
    }
    if (!isInputObjectType(type)) return this.#scalar(name, type.name, within);
    const fields = Object.values(type.getFields());
    const [first, ...others] = fields;
    const only = type.isOneOf && first ? this.#choices.one([first, ...others]) : null;
    const given = fields.filter((field) => {
      if (only && !this.#errs()) return field === only;
      return isNonNullType(field.type) ? !this.#errs() : this.#choices.isLucky(30);
    });
    return Object.fromEntries(
      given.map((each) => [each.name, this.#value(each.name, each.type, type.name)]),
    );
  }

  #scalar(name: string, type: string, within: string): unknown {
    const { ids, cursors, texts } = this.#pools;
    if (name === 'after') return this.#choices.one(cursors);
    const known = texts[`${within}.${name}`] ?? (type === 'ID' ? ids : texts[name]);
    const [first = '', ...others] = SCALARS[type] ?? known ?? ['some text'];
    // The first option is a valid value, so choose it in at least half of all cases.
    if (this.#choices.isLucky(50)) return first;
    return this.#choices.isLucky(10) && type === 'String'
      ? this.#choices.one(ODD_TEXTS)
      : this.#choices.one([first, ...others]);
  }
}

/** Prints a value as a GraphQL literal, with enum values and object keys unquoted. */
function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (Array.isArray(value)) {
    const inner = isListType(nullable) ? nullable.ofType : nullable;
    return `[${value.map((each: unknown) => literal(each, inner)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(nullable) ? nullable.getFields() : {};
    const parts = Object.entries(value).map(([key, each]) => {
      return `${key}: ${literal(each, fields[key]?.type ?? nullable)}`;
    });
    return `{${parts.join(', ')}}`;
  }
  const named = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
  return isEnumType(named) && typeof value === 'string' ? value : JSON.stringify(value);
}
