import { AsyncLocalStorage } from 'node:async_hooks';
import type { RefusalReason } from '../../../platform/authz/bearer-verifier.ts';
import type { ErrorCode } from '../error-codes.ts';

/** Details of the current request, available anywhere in the code. */
export interface CurrentRequest {
  readonly requestId: string;
  /** Name of the GraphQL operation; null until it is known, or if it has none. */
  operation: string | null;
  /**
   * First root field of the operation. Identifies the operation by the schema's names instead of the
   * caller's.
   */
  rootField: string | null;
  /** Codes of the errors in the response. */
  readonly codes: ErrorCode[];
  /** Why the caller was rejected; absent if authenticated. */
  refusal?: RefusalReason;
}

const storage = new AsyncLocalStorage<CurrentRequest>();

/** Runs `answer` with the request as the current one. */
export function withRequest<T>(request: CurrentRequest, answer: () => T): T {
  return storage.run(request, answer);
}

/** The current request; undefined outside of a request. */
export function currentRequest(): CurrentRequest | undefined {
  return storage.getStore();
}
