export type UserErrorCode = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT_EXCEEDED';

/** An error that the caller can fix. */
export interface UserError {
  code: UserErrorCode;
  /** Says what is wrong and what to do, in one sentence. */
  message: string;
  /** Path below `input`. List indexes are decimal strings. */
  field: readonly string[] | null;
}
