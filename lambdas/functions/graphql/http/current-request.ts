import { AsyncLocalStorage } from 'node:async_hooks';
import type { RefusalReason } from '../../../platform/authz/bearer-verifier.ts';
import type { ErrorCode } from '../error-codes.ts';

/** What is known of the request that is being answered, wherever in the code it is asked. */
export interface CurrentRequest {
  readonly requestId: string;
  /** Name of the GraphQL operation; null until it is known, and for one that has none. */
  operation: string | null;
  /** The first field of the operation: names the operation by the schema's words, not the caller's. */
  rootField: string | null;
  /** The codes of the errors that it is answered with. */
  readonly codes: ErrorCode[];
  /** Why the caller was not let in; absent for everyone who was. */
  refusal?: RefusalReason;
}

const storage = new AsyncLocalStorage<CurrentRequest>();

/** Runs the answering of a request, so that everything below can name it. */
export function withRequest<T>(request: CurrentRequest, answer: () => T): T {
  return storage.run(request, answer);
}

/** The request that is being answered; undefined outside of any. */
export function currentRequest(): CurrentRequest | undefined {
  return storage.getStore();
}
