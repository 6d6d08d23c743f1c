export type UserErrorCode = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT_EXCEEDED';

/** What the caller can fix: which field, and how. */
export interface UserError {
  code: UserErrorCode;
  /** Says what is wrong and what to do, in one sentence. */
  message: string;
  /** Path below `input`, list indexes as decimal strings. */
  field: readonly string[] | null;
}
