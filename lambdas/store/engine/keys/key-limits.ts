import { TABLE_DEFINITION } from '../table-definition.ts';

/**
 * DynamoDB's limits for keys, in bytes of UTF-8: 2,048 for a partition key and 1,024 for a sort key. A stored
 * sort key leaves room for the one character that a condition may append.
 */
const PARTITION_KEY_BYTES = 2048;
const CONDITION_BYTES = 1024;
const SORT_KEY_BYTES = CONDITION_BYTES - 4;

const LIMITS: ReadonlyMap<string, number> = new Map(
  [TABLE_DEFINITION, ...TABLE_DEFINITION.indexes].flatMap(({ partitionKey, sortKey }) => [
    [partitionKey, PARTITION_KEY_BYTES],
    [sortKey, SORT_KEY_BYTES],
  ]),
);

/** An item would be stored or looked up under a key that DynamoDB rejects. This is a bug of ours. */
export class UnusableKey extends Error {
  override name = 'UnusableKey';
}

/**
 * Throws UnusableKey for an item, a key or attributes with keys that DynamoDB would reject, because the
 * embedded database accepts them. The message contains no values, which should not be logged.
 */
export function checkKeys<T extends object>(attributes: T): T {
  for (const [name, value] of Object.entries(attributes)) {
    const limit = LIMITS.get(name);
    if (limit !== undefined) checkKey(name, value, limit);
  }
  return attributes;
}

/** Checks the values of a key condition in the same way. */
export function checkCondition(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    checkKey(name, value, name === ':pk' ? PARTITION_KEY_BYTES : CONDITION_BYTES);
  }
}

function checkKey(name: string, value: unknown, limit: number): void {
  if (typeof value !== 'string') throw new UnusableKey(`The key ${name} is not a string.`);
  if (value === '') throw new UnusableKey(`The key ${name} is empty.`);
  // A UTF-16 unit takes at most three bytes.
  if (value.length * 3 <= limit) return;
  const bytes = Buffer.byteLength(value);
  if (bytes > limit) {
    throw new UnusableKey(`The key ${name} has ${bytes} bytes; at most ${limit} are possible.`);
  }
}
