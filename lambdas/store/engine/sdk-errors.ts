import { type Rejection, StoreBusy, type TransactResult } from './store-error.ts';

const BUSY = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TransactionInProgressException',
  'TransactionConflictException',
  'TimeoutError',
]);

const CONFLICTS = new Set([
  'TransactionConflict',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

/**
 * Interprets a rejected transaction: conditions that failed, or a conflict or throttling. Rethrows any other
 * error.
 */
export function canceled(error: unknown): TransactResult | Rejection {
  if (isNamed(error, 'TransactionCanceledException')) {
    const { CancellationReasons: reasons = [] } = error as Error & {
      CancellationReasons?: readonly { Code?: string }[];
    };
    const failed = reasons.flatMap(({ Code }, i) => (Code === 'ConditionalCheckFailed' ? [i] : []));
    if (failed.length > 0) return { ok: false, failed };
    const isInvalid = reasons.some(({ Code }) => Code === 'ValidationError');
    const isConflict = reasons.some(({ Code }) => Code !== undefined && CONFLICTS.has(Code));
    if (!isInvalid) return isConflict ? 'contended' : 'throttled';
  }
  const known = translate(error);
  if (known instanceof StoreBusy) {
    return error instanceof Error && CONFLICTS.has(error.name) ? 'contended' : 'throttled';
  }
  throw known;
}

/** Runs a call and translates its errors into ours. */
export async function withTranslatedErrors<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw translate(error);
  }
}

/** Translates an SDK error into one of ours. Unexpected errors are returned unchanged. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  const isUnreachable = code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
  return BUSY.has(error.name) || isUnreachable
    ? new StoreBusy(error.name, { cause: error })
    : error;
}

/** True if the error means that the condition of a single write failed. */
export function isConditionFailure(error: unknown): boolean {
  return isNamed(error, 'ConditionalCheckFailedException');
}

function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}
