import * as z from 'zod';
import { CorruptItem } from './store-error.ts';

/** Reads an item as its type promises; anything else is a CorruptItem that names the key and the fault. */
export function decode<T>(schema: z.ZodType<T>, item: Record<string, unknown>): T {
  const result = schema.safeParse(item);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = `${String(item.type)} at ${issue?.path.join('.') ?? ''}`;
  throw new CorruptItem(`${where}: ${issue?.message ?? 'unreadable'}`);
}

/** A value kept as JSON text in one attribute: smaller and far faster to read than nested maps. */
export function json<T>(schema: z.ZodType<T>) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue('no JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);
}
