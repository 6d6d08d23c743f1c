import { type Refusal, StoreBusy, type TransactResult } from './store-error.ts';

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

/** What a refused transaction means: conditions that did not hold, or a refusal. Throws the rest. */
export function cancelled(error: unknown): TransactResult | Refusal {
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

/** Runs a call, and throws what callers can tell apart. */
export async function translated<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    throw translate(error);
  }
}

/** An SDK error as one of ours; unforeseen ones stay as they are. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  const isUnreachable = code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
  return BUSY.has(error.name) || isUnreachable
    ? new StoreBusy(error.name, { cause: error })
    : error;
}

/** Whether an error says that the condition of a single write did not hold. */
export function isConditionFailure(error: unknown): boolean {
  return isNamed(error, 'ConditionalCheckFailedException');
}

function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}
