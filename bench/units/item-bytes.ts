import type { Item } from '../../lambdas/store/engine/table.ts';

/** Size of an item in bytes as DynamoDB counts it: names and values, with two digits of a number per byte. */
export function bytesOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOfValue(value),
    0,
  );
}

function bytesOfValue(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') {
    return Math.ceil(String(value).replace(/\D/g, '').length / 2) + 1;
  }
  if (Array.isArray(value)) {
    return value.reduce((sum: number, each) => sum + 1 + bytesOfValue(each), 3);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce(
      (sum, [name, each]) => sum + 1 + Buffer.byteLength(name) + bytesOfValue(each),
      3,
    );
  }
  return 1;
}
