import type { UserError } from '../../domain/kernel/user-error.ts';

/** A mutation's value, or the errors that the caller has to fix. With errors, nothing was written. */
export type MutationResult<T> =
  | { value: T; userErrors: readonly [] }
  | { value: null; userErrors: readonly UserError[] };

/** Result of a mutation that can succeed in part: what it did, and what prevented the rest. */
export interface PartialResult<T> {
  value: T | null;
  userErrors: readonly UserError[];
}

export function done<T>(value: T): MutationResult<T> {
  return { value, userErrors: [] };
}

export function rejected<T>(userErrors: readonly UserError[]): MutationResult<T> {
  return { value: null, userErrors };
}

/** Result of one imported item. */
export interface ImportResult {
  /** Index of the item in the call, from 0. */
  index: number;
  /** Node id of the written or existing object. Null with errors, or if a dry run would create it. */
  id: string | null;
  /** True if nothing was written because the same content was already stored. */
  wasUnchanged: boolean;
  userErrors: readonly UserError[];
}
