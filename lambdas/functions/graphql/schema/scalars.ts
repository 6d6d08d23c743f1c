import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

interface TextScalar {
  name: string;
  /** What a value must be, for the error that says so. */
  mustBe: string;
  /** Reads a value that is no text; undefined if it cannot be read. */
  fromOther?: (value: unknown) => string | undefined;
  serialize?: (value: unknown) => string;
}

/**
 * Scalars take any text: what the text must be is checked where the value is used, so that an
 * import can report item by item. Only a value of another kind is refused here.
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

/** Text as it is, numbers wrapped so that their digits stay as written. */
function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return new NumberText(node.value);
  return undefined;
}

/** A number in a query's text, with its digits. */
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

/** Instants (milliseconds) leave as ISO 8601 in UTC. */
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
