import type { CombinedError } from 'urql';

/** The kinds of request failure that pages show a message for. */
export type Problem =
  | { kind: 'offline' }
  | { kind: 'no-permission' }
  | { kind: 'signed-out' }
  /** `message` is null if the response could not be read. */
  | { kind: 'failed'; message: string | null; requestId: string | null };

/**
 * Classifies a request error. Returns null if there is none, or if only parts of the response were forbidden:
 * the page shows those parts as empty.
 */
export function problemOf(error: CombinedError | undefined, hasData: boolean): Problem | null {
  if (!error) return null;
  const status = (error.response as Response | undefined)?.status;
  if (status === 401) return { kind: 'signed-out' };
  if (error.networkError && status === undefined) return { kind: 'offline' };
  const codes = error.graphQLErrors.map(({ extensions }) => extensions['code']);
  if (codes.length > 0 && codes.every((code) => code === 'FORBIDDEN')) {
    return hasData ? null : { kind: 'no-permission' };
  }
  const [first] = error.graphQLErrors;
  const requestId = first?.extensions['requestId'];
  return {
    kind: 'failed',
    message: first?.message ?? null,
    requestId: typeof requestId === 'string' ? requestId : null,
  };
}
