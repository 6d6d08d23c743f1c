import type { UserError } from '../../domain/kernel/user-error.ts';

/** What a mutation answers: its value, or what the caller has to fix; then nothing was written. */
export type MutationResult<T> =
  | { value: T; userErrors: readonly [] }
  | { value: null; userErrors: readonly UserError[] };

/** What a mutation answers that may do a part: what it did, and what kept it from the rest. */
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

/** What became of one item of an import. */
export interface ImportResult {
  /** Place of the item in the call, from 0. */
  index: number;
  /** Node id of what was written or found; null on a dry run of something new, or with errors. */
  id: string | null;
  /** True where nothing had to be written: it had been received before. */
  wasUnchanged: boolean;
  userErrors: readonly UserError[];
}
