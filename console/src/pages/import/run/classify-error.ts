import type { CombinedError } from 'urql';
import { problemOf } from '../../../api/problem.ts';
import { serverText } from '../words/server-words.ts';
import { t } from '../texts.ts';

/** How to handle a failed call. */
export type ErrorAction =
  | { kind: 'again'; why: string }
  /** The server rejects the items as a whole. */
  | { kind: 'refused'; message: string }
  | { kind: 'failed'; message: string };

const PAYLOAD_TOO_LARGE = 413;
const TOO_MANY_REQUESTS = 429;

/** Decides whether to retry a call, split it, or give up. */
export function classifyError(error: CombinedError): ErrorAction {
  const status = (error.response as Response | undefined)?.status;
  if (status === TOO_MANY_REQUESTS) return { kind: 'again', why: t('run.busy') };
  if (status === PAYLOAD_TOO_LARGE) {
    return { kind: 'refused', message: t('run.tooLarge') };
  }
  const codes = error.graphQLErrors.map(({ extensions }) => extensions['code']);
  const isBusy = codes.includes('SERVICE_BUSY') || codes.includes('INTERNAL_SERVER_ERROR');
  if (isBusy || (status !== undefined && status >= 500)) {
    return { kind: 'again', why: t('run.cannotAnswer') };
  }
  if (codes.includes('BAD_USER_INPUT')) {
    const [said] = error.graphQLErrors;
    return { kind: 'refused', message: said ? serverText(said.message) : t('run.cannotBeTaken') };
  }
  const problem = problemOf(error, false);
  switch (problem?.kind) {
    case 'offline':
      return { kind: 'again', why: t('run.notReached') };
    case 'signed-out':
      return { kind: 'failed', message: t('run.signedOut') };
    case 'no-permission':
      return { kind: 'failed', message: t('run.mayNot') };
    case 'failed':
      return { kind: 'failed', message: serverText(problem.message ?? error.message) };
    case undefined:
      return { kind: 'failed', message: serverText(error.message) };
  }
}
