import type { CombinedError } from 'urql';

/** What went wrong with a question, in the words that the page says it in. */
export type Problem =
  | { kind: 'offline' }
  | { kind: 'no-permission' }
  | { kind: 'signed-out' }
  /** No message: the answer could not be read. */
  | { kind: 'failed'; message: string | null; requestId: string | null };

/** Whether a refusal concerns what the page cannot do without; parts that are refused stay empty. */
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
