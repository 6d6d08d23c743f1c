import type { Said } from '../../complaints/sentences.ts';
import { Failure } from '../../failure.ts';

export interface ItemError {
  code: string;
  /** In words where the server says it. */
  said: Said;
  /** Path below the item. */
  field: readonly string[];
}

/** What became of one item of a call. */
export type ItemResult =
  | { kind: 'imported' }
  | { kind: 'unchanged' }
  | { kind: 'rejected'; errors: readonly ItemError[] };

/** An import mutation, its limits, and how it is called. */
export interface ImportCall<Input> {
  maxItems: number;
  /** Bytes of a request without items. */
  envelopeBytes: number;
  /** Answers item by item, in order. Throws a RefusedInput or a Failure. */
  send(items: readonly Input[]): Promise<ItemResult[]>;
}

/** Items of one call, at most, as the API says. */
export const MAX_RECORDS = 100;
export const MAX_SUBMISSIONS = 25;

/** The server cannot take the variables as a whole: BAD_USER_INPUT. */
export class RefusedInput extends Failure {
  override readonly name = 'RefusedInput';
}

/** What has to be fixed, as the API says it. */
export interface UserError {
  code: string;
  message: string;
  field?: readonly string[] | null;
}

interface AnswerToItem {
  isUnchanged: boolean;
  userErrors: readonly UserError[];
}

/** What an import mutation answers to one item of `list`. */
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

/** A path may start at the call's input, with the list and the item's index, or at the item. */
function belowItem(field: readonly string[], list: string): readonly string[] {
  return field[0] === list ? field.slice(2) : field;
}
