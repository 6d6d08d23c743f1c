import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

interface TextScalar {
  name: string;
  /** What a value must be, for error messages. */
  mustBe: string;
  /** Converts a value that is not text; undefined if it cannot be converted. */
  fromOther?: (value: unknown) => string | undefined;
  serialize?: (value: unknown) => string;
}

/**
 * A scalar that accepts any text. The text is validated where it is used, so that an import can report errors
 * per item. Only values of another kind are rejected here.
 */
function textScalar({ name, mustBe, ...how }: TextScalar): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const text = typeof value === 'string' ? value : how.fromOther?.(value);
    if (text === undefined) throw new GraphQLError(`${name} must be ${mustBe}.`);
    return text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: read,
    parseLiteral: (node) => read(literalOf(node)),
    serialize: how.serialize ?? read,
  });
}

/** Text unchanged; numbers wrapped to keep their digits as written. */
function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return new NumberText(node.value);
  return undefined;
}

/** A number literal from a query, with its original digits. */
class NumberText {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

function numberText(value: unknown): string | undefined {
  if (value instanceof NumberText) return value.digits;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** Serializes an instant (milliseconds) as ISO 8601 in UTC. */
function isoText(value: unknown): string {
  if (typeof value !== 'number') throw new TypeError('An instant must be a number.');
  return new Date(value).toISOString();
}

export const scalars = {
  Date: textScalar({ name: 'Date', mustBe: 'a day as text, like "2026-11-30"' }),
  DateTime: textScalar({
    name: 'DateTime',
    mustBe: 'an instant as text, like "2026-11-30T09:15:00Z"',
    serialize: isoText,
  }),
  EmailAddress: textScalar({
    name: 'EmailAddress',
    mustBe: 'an address as text, like "dana@example.com"',
  }),
  CurrencyCode: textScalar({ name: 'CurrencyCode', mustBe: 'a code as text, like "USD"' }),
  Decimal: textScalar({
    name: 'Decimal',
    mustBe: 'a decimal number, like "1250.50" or 1250.5',
    fromOther: numberText,
  }),
};
