import type { Message } from '../../complaints/sentences.ts';
import { Failure } from '../../failure.ts';

export interface ItemError {
  code: string;
  /** Text if it comes from the server. */
  said: Message;
  /** Path below the item. */
  field: readonly string[];
}

/** Result of one item of a call. */
export type ItemResult =
  | { kind: 'imported' }
  | { kind: 'unchanged' }
  | { kind: 'rejected'; errors: readonly ItemError[] };

/** An import mutation, its limits, and how to call it. */
export interface ImportCall<Input> {
  maxItems: number;
  /** Size in bytes of a request without items. */
  envelopeBytes: number;
  /** Returns one result per item, in order. Throws a RefusedInput or a Failure. */
  send(items: readonly Input[]): Promise<ItemResult[]>;
}

/** Maximum items per call in the API. */
export const MAX_RECORDS = 100;
export const MAX_SUBMISSIONS = 25;

/** The server rejects the variables as a whole (BAD_USER_INPUT). */
export class RefusedInput extends Failure {
  override readonly name = 'RefusedInput';
}

/** An error to fix, as returned by the API. */
export interface UserError {
  code: string;
  message: string;
  field?: readonly string[] | null;
}

interface AnswerToItem {
  isUnchanged: boolean;
  userErrors: readonly UserError[];
}

/** Converts an import mutation's result for one item of `list`. */
export function itemResult({ isUnchanged, userErrors }: AnswerToItem, list: string): ItemResult {
  if (userErrors.length === 0) return { kind: isUnchanged ? 'unchanged' : 'imported' };
  const errors = itemErrors(userErrors).map((error) => ({
    ...error,
    field: belowItem(error.field, list),
  }));
  return { kind: 'rejected', errors };
}

export function itemErrors(userErrors: readonly UserError[]): ItemError[] {
  return userErrors.map(({ code, message, field }) => ({
    code,
    said: message,
    field: field ?? [],
  }));
}

/** Removes the list and the item's index if the path starts at the call's input. */
function belowItem(field: readonly string[], list: string): readonly string[] {
  return field[0] === list ? field.slice(2) : field;
}
