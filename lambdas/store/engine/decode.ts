import * as z from 'zod/mini';
import { CorruptItem } from './store-error.ts';

/** Reads an item as its type promises; anything else is a CorruptItem that names the key and the fault. */
export function decode<T>(schema: z.core.$ZodType<T>, item: Record<string, unknown>): T {
  const result = z.safeParse(schema, item);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = `${String(item.type)} at ${issue?.path.join('.') ?? ''}`;
  // The small zod that functions start fast with has codes and no sentences.
  const fault = issue?.code === 'invalid_type' ? `expected ${issue.expected}` : issue?.code;
  throw new CorruptItem(`${where}: ${fault ?? 'unreadable'}`);
}

/**
 * What of a list can be read. An item that is not as its type promises is told of, and keeps no other
 * from being listed: reading it by its id gives the error.
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

/** A value kept as JSON text in one attribute: smaller and far faster to read than nested maps. */
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

/** The same value, once it is known to be of the shape that those who read it rely on. */
export function checked<T>(schema: z.core.$ZodType<T>, value: T): T {
  z.parse(schema, value);
  return value;
}

/** Text that was checked when it was written: checking it at each reading takes longer than parsing it. */
export function trusted(text: string): unknown {
  return JSON.parse(text);
}
