import * as z from 'zod/mini';
import { CorruptItem } from './store-error.ts';

/**
 * Parses an item with the schema of its type. Throws CorruptItem, naming the item's type, the attribute and
 * the fault, if it does not match.
 */
export function decode<T>(schema: z.core.$ZodType<T>, item: Record<string, unknown>): T {
  const result = z.safeParse(schema, item);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = `${String(item.type)} at ${issue?.path.join('.') ?? ''}`;
  // zod/mini, which is used for its short cold start, has codes but no messages.
  const fault = issue?.code === 'invalid_type' ? `expected ${issue.expected}` : issue?.code;
  throw new CorruptItem(`${where}: ${fault ?? 'unreadable'}`);
}

/**
 * Parses the items of a list, skipping and reporting those that do not match their type, so that they do not
 * prevent others from being listed. Reading such an item by its id throws the error.
 */
export function readable<A, B>(
  { unreadable }: { unreadable: (error: CorruptItem) => void },
  items: readonly A[],
  read: (item: A) => B,
): B[] {
  return items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof CorruptItem)) throw error;
      unreadable(error);
      return [];
    }
  });
}

/**
 * A value stored as JSON text in one attribute, which is smaller and much faster to read than nested maps.
 */
export function json<T>(schema: z.core.$ZodType<T>) {
  const parsed = z.transform((text: string, { issues }): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      issues.push({ code: 'invalid_format', format: 'json', input: text });
      return z.NEVER;
    }
  });
  return z.pipe(z.pipe(z.string(), parsed), schema);
}

/** Finite numbers, checked as a whole for speed: a page of fifty accounts has ten thousand of these arrays. */
export const numbers = z.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((each) => Number.isFinite(each)),
);

/** Returns the value unchanged, after validating that it has the shape that readers rely on. */
export function checked<T>(schema: z.core.$ZodType<T>, value: T): T {
  z.parse(schema, value);
  return value;
}

/**
 * Parses text that was validated when it was written. Validating it on each read would take longer than
 * parsing it.
 */
export function trusted(text: string): unknown {
  return JSON.parse(text);
}
