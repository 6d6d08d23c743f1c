import { TABLE_DEFINITION } from '../table-definition.ts';

/**
 * What DynamoDB takes as a key, in bytes of UTF-8: 2,048 for a partition key and 1,024 for a sort
 * key. A stored sort key leaves room for what a condition may add to it: one character.
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

/** Something is to be stored or looked up under a key that DynamoDB refuses. A fault of ours. */
export class UnusableKey extends Error {
  override name = 'UnusableKey';
}

/**
 * Refuses an item, a key, or attributes to be set whose keys DynamoDB would refuse: the embedded
 * database does not. The message holds no value, which may say more than a log should.
 */
export function checkKeys<T extends object>(attributes: T): T {
  for (const [name, value] of Object.entries(attributes)) {
    const limit = LIMITS.get(name);
    if (limit !== undefined) checkKey(name, value, limit);
  }
  return attributes;
}

/** The same for the values of a key condition. */
export function checkCondition(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    checkKey(name, value, name === ':pk' ? PARTITION_KEY_BYTES : CONDITION_BYTES);
  }
}

function checkKey(name: string, value: unknown, limit: number): void {
  if (typeof value !== 'string') throw new UnusableKey(`The key ${name} is not a string.`);
  if (value === '') throw new UnusableKey(`The key ${name} is empty.`);
  // A UTF-16 unit is three bytes at most.
  if (value.length * 3 <= limit) return;
  const bytes = Buffer.byteLength(value);
  if (bytes > limit) {
    throw new UnusableKey(`The key ${name} has ${bytes} bytes; at most ${limit} are possible.`);
  }
}
